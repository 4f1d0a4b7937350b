import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordsToFiles } from '../../src/export/records-to-files.ts';
import type { IndexedEdition } from '../../src/edition/indexed-edition.ts';
import type { SiteReading } from '../site-check/read-site.ts';
import { statementsToHtml } from '../statements/statements-to-html.ts';

/** What statements.html holds, once, where its list belongs. */
const TOKEN = '@@statements@@';

/**
 * Lists what the built pages say by themselves: data/statements.json and the list of statements.html. Throws where a
 * page says such a thing without its mark. Returns the number of sentences.
 */
export function writeStatements(
  dist: string,
  edition: IndexedEdition,
  read: SiteReading['statements'],
): number {
  const faults = [...read].flatMap(([page, { unlisted }]) =>
    unlisted.map((text) => `${page}: ${text}`),
  );
  if (faults.length > 0)
    throw new Error(
      `${faults.length} sentences of the program are not marked (data-said), so that statements.json would lack them:\n${faults.slice(0, 20).join('\n')}`,
    );
  const statements = [...read.values()].flatMap((page) => page.statements);
  for (const [path, text] of recordsToFiles('statements', statements)) {
    mkdirSync(dirname(join(dist, 'data', path)), { recursive: true });
    writeFileSync(join(dist, 'data', path), text);
  }
  const file = join(dist, 'statements.html');
  const [before, after, ...more] = readFileSync(file, 'utf8').split(TOKEN);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`statements.html: expected ${TOKEN} once`);
  writeFileSync(file, before + statementsToHtml(statements, edition) + after);
  return statements.length;
}
