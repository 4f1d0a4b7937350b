import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/edition/edition.ts';
import { listFiles } from '../../src/offline/list-files.ts';
import { pageToStatements } from '../statements/page-to-statements.ts';
import { statementsToHtml } from '../statements/statements-to-html.ts';

/** What statements.html holds, once, where its list belongs. */
const TOKEN = '@@statements@@';

/**
 * Lists what the built pages say by themselves: data/statements.json and the list of statements.html. Throws where a
 * page says such a thing without its mark. Returns the number of sentences.
 */
export function writeStatements(dist: string, { subjects, plans }: Edition): number {
  const words = new Map(subjects.map((subject) => [subject.subject, subject.words]));
  const pages = listFiles(dist).filter((file) => file.endsWith('.html'));
  const read = pages.map((page) =>
    pageToStatements(page, readFileSync(join(dist, page), 'utf8'), (id) => words.get(id) ?? []),
  );
  const faults = read.flatMap(({ unlisted }, at) =>
    unlisted.map((text) => `${pages[at] ?? ''}: ${text}`),
  );
  if (faults.length > 0)
    throw new Error(
      `${faults.length} sentences of the program are not marked (data-said), so that statements.json would lack them:\n${faults.slice(0, 20).join('\n')}`,
    );
  const statements = read.flatMap((page) => page.statements);
  const lines = statements.map((statement) => JSON.stringify(statement));
  writeFileSync(
    join(dist, 'data/statements.json'),
    lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`,
  );
  const file = join(dist, 'statements.html');
  const [before, after, ...more] = readFileSync(file, 'utf8').split(TOKEN);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`statements.html: expected ${TOKEN} once`);
  writeFileSync(file, before + statementsToHtml(statements, plans) + after);
  return statements.length;
}
