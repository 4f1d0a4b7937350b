import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/edition/edition.ts';
import { makeClause, makePlan } from '../../src/model/fixtures/records.ts';
import { seededRandom } from '../../src/search/data/fixtures/seeded-random.ts';

/** One report: a name and its paragraphs. */
export interface Report {
  name: string;
  paragraphs: string[];
}

/** Reports of a folder of Markdown files, one paragraph a block, front matter left out. */
export function readReports(folder: string): Report[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => ({
      name: name.slice(0, -3),
      paragraphs: readFileSync(join(folder, name), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/u, '')
        .split(/\n\s*\n/u)
        .map((block) => block.trim())
        .filter((block) => block !== ''),
    }));
}

/**
 * As many reports as the real folder holds, made of the edition's own sentences in seeded order, for machines
 * without it: the words repeat more than in life, so that figures of size come out too good.
 */
export function makeReports(edition: Edition, count = 300, paragraphs = 78): Report[] {
  const sentences = edition.clauses.flatMap(({ text }) => text.match(/[^。；\n]+[。；]?/gu) ?? []);
  const random = seededRandom(1);
  return Array.from({ length: count }, (_, number) => ({
    name: `报告${number + 1}`,
    paragraphs: Array.from({ length: paragraphs }, () =>
      Array.from({ length: 4 + random(5) }, () => sentences[random(sentences.length)]).join(''),
    ),
  }));
}

/** Reports as an edition: each a document, each paragraph an entry. */
export function reportsToEdition(edition: Edition, reports: Report[]): Edition {
  const plans = reports.map(({ name }, at) =>
    makePlan({
      id: `report-${at + 1}`,
      title: name,
      shortTitle: name,
      kind: 'work-report',
      region: { code: String(100000 + at), name, level: 'city', parent: null },
    }),
  );
  const clauses = reports.flatMap(({ paragraphs }, at) =>
    paragraphs.map((text, number) =>
      makeClause({
        plan: `report-${at + 1}`,
        anchor: `pre-p${number + 1}`,
        type: 'paragraph',
        number: null,
        text,
      }),
    ),
  );
  return { ...edition, plans, clauses };
}
