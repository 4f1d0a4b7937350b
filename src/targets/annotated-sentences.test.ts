import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSentences } from './fixtures/read-sentences.ts';
import { textToTargets } from './fixtures/text-to-targets.ts';

const folder = 'src/targets/fixtures/sentences';
const sentences = readdirSync(folder).flatMap((name) =>
  readSentences(readFileSync(`${folder}/${name}`, 'utf8')),
);

test('there are sentences', () => {
  expect(sentences.length).toBeGreaterThan(40);
});

test.each(sentences)('$text', ({ text, figures }) => {
  const targets = textToTargets(text);
  const told = targets.map((target) => ({
    clause: target.clause,
    label: target.label,
    value: target.value,
    valueMax: target.valueMax,
    unit: target.unit,
    op: target.op,
    kind: target.kind,
    period: target.period,
    since: target.since,
    until: target.until,
    status: target.status,
    certainty: target.certainty,
    scope: target.scope,
    baseYear: target.baseline?.year ?? null,
  }));
  expect(told).toEqual(figures);
});
