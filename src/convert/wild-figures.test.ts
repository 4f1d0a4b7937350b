import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { folderToCollection } from '../seed/collection.ts';
import { inspectDocument } from './inspect-document.ts';
import { loadTables } from './load-tables.ts';

// Real documents of other places with some figures as a careful reader noted them. Not part of the
// project: skipped, visibly, where the folder is absent.
const wild = '../shared/wild';
const names = existsSync(wild)
  ? readdirSync(wild).flatMap((name) => /^(h\d+)\.expect\.json$/u.exec(name)?.[1] ?? [])
  : [];

const Sample = z.looseObject({
  quote: z.string(),
  indicator: z.string(),
  value: z.number(),
  value2: z.number().optional(),
  unit: z.string(),
  op: z.string(),
  period: z.string(),
  status: z.string().optional(),
});
const Expected = z.looseObject({
  targets_sample: z.array(Sample).default([]),
  targets_complete: z.boolean().default(false),
});

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

describe.skipIf(names.length === 0)(
  `figures of wild documents (${wild}, skipped where absent)`,
  () => {
    const tables = loadTables(folderToCollection());
    test.each(names)('%s', (name) => {
      const expected = Expected.parse(
        JSON.parse(readFileSync(join(wild, `${name}.expect.json`), 'utf8')),
      );
      const { clauses } = inspectDocument(readFileSync(join(wild, `${name}.txt`)), name, tables);
      const targets = clauses.flatMap((clause) => clause.targets);
      if (expected.targets_complete) expect(targets).toHaveLength(expected.targets_sample.length);
      const missed = expected.targets_sample.filter((sample) => {
        const quote = squeeze(sample.quote);
        return !targets.some((target) => {
          const own = squeeze(target.quote);
          return (
            (own.includes(quote) || quote.includes(own)) &&
            target.value === sample.value &&
            (sample.value2 ?? null) === target.valueMax &&
            target.unit === sample.unit &&
            target.op === sample.op &&
            (sample.status ?? target.status) === target.status &&
            (target.label.includes(sample.indicator) || sample.indicator.includes(target.label))
          );
        });
      });
      console.log(
        `${name}: ${String(targets.length)} figures, of ${String(expected.targets_sample.length)} noted ones missed ${String(missed.length)}`,
      );
      // Labels may be worded otherwise; nine of ten must be the same thing in every field.
      expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(
        expected.targets_sample.length / 10,
      );
    });
  },
);
