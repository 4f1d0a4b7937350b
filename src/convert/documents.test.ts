import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { folderToCollection } from '../seed/collection.ts';
import { bytesToTextIntake } from '../intake/text-to-intake.ts';
import { inspectIntake } from '../reader/inspect-document.ts';
import { loadTables } from './load-tables.ts';

// Whole small documents, made up in the manner of real ones of other places, each with what a careful reader finds
// in it (reading.json), kept by hand.
const folder = 'src/convert/documents';
const Reading = z.strictObject({
  title: z.string(),
  docNumber: z.string().nullable(),
  issuers: z.array(z.string()),
  date: z.string().nullable(),
  kind: z.string(),
  chapters: z.array(z.string()),
  sections: z.int(),
  clauses: z.int(),
  /** Entry, words of the label, bound, value, unit, period, status. */
  figures: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.number(), z.string(), z.string(), z.string()]),
  ),
  /** Entry, and for each role its name and its bodies; nobody else is charged with anything. */
  duties: z.array(z.array(z.string())),
});

describe.each(readdirSync(folder))('%s', (name) => {
  const { figures, duties, ...about } = Reading.parse(
    JSON.parse(readFileSync(`${folder}/${name}/reading.json`, 'utf8')),
  );
  const found = inspectIntake(
    bytesToTextIntake(readFileSync(`${folder}/${name}/input.txt`)),
    name,
    loadTables(folderToCollection()),
  );

  test('title, number, issuers, date and outline', () => {
    expect({
      title: found.title,
      docNumber: found.docNumber,
      issuers: found.issuers,
      date: found.date,
      kind: found.kind,
      chapters: found.chapters.map(({ label, heading }) => label + heading),
      sections: found.clauses.filter(({ anchor }) => /-s\d+$/u.test(anchor)).length,
      clauses: found.clauses.filter(({ type }) => type === 'clause').length,
    }).toEqual(about);
  });

  test('every figure, and no other', () => {
    const read = found.clauses.flatMap(({ anchor, targets }) =>
      targets.map((one) => {
        const noted = figures.find(
          ([entry, words, , value]) =>
            entry === anchor && value === one.value && one.label.includes(words),
        );
        const label = noted?.[1] ?? one.label;
        return [anchor, label, one.op, one.value, one.unit, one.period, one.status];
      }),
    );
    expect(read).toEqual(figures);
  });

  test('who is charged with what', () => {
    const charged = found.clauses.filter((entry) => entry.duties.length > 0);
    expect(
      charged.map(({ anchor, duties: own }) => [
        anchor,
        ...own.map(({ role, bodies }) => [role, ...bodies].join(' ')),
      ]),
    ).toEqual(duties);
  });
});
