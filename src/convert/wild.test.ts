import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { folderToCollection } from '../seed/collection.ts';
import { inspectDocument } from './inspect-document.ts';
import { loadTables } from './load-tables.ts';

// Real documents of other places, with what a careful reader found in each. Not part of the project:
// skipped, visibly, where the folder is absent.
const wild = '../shared/wild';
const names = existsSync(wild)
  ? readdirSync(wild).flatMap((name) => /^(h\d+)\.expect\.json$/u.exec(name)?.[1] ?? [])
  : [];

const Expected = z.looseObject({
  title: z.string(),
  doc_number: z.string().nullable(),
  issuer: z.union([z.string(), z.array(z.string())]).nullable(),
  date: z.string().nullable(),
  chapters: z.array(z.string()),
  sections_count: z.int(),
  clause_count: z.int(),
  last_clause_heading: z.string(),
});

describe.skipIf(names.length === 0)(`wild documents (${wild}, skipped where absent)`, () => {
  const tables = loadTables(folderToCollection());
  test.each(names)('%s reads as a careful reader reads it', (name) => {
    const expected = Expected.parse(
      JSON.parse(readFileSync(join(wild, `${name}.expect.json`), 'utf8')),
    );
    const found = inspectDocument(readFileSync(join(wild, `${name}.txt`)), name, tables);
    expect(found.title).toBe(expected.title);
    expect(found.docNumber).toBe(expected.doc_number);
    expect(found.issuers).toEqual([expected.issuer ?? []].flat());
    expect(found.date).toBe(expected.date);
    const chapters = found.chapters.map(({ label, heading }) =>
      label.startsWith('第') ? `${label} ${heading}` : label + heading,
    );
    expect(chapters).toEqual(expected.chapters);
    const sections = found.clauses.filter(({ anchor }) => /-s\d+$/u.test(anchor));
    expect(sections.length).toBe(expected.sections_count);
    const numbered = found.clauses.filter(({ type }) => type === 'clause');
    expect(numbered.length).toBe(expected.clause_count);
    if (!expected.last_clause_heading.startsWith('第')) {
      expect(numbered.at(-1)?.heading).toBe(expected.last_clause_heading);
    }
  });
});
