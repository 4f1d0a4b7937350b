import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textToTargets } from './fixtures/text-to-targets.ts';

const sentences = readFileSync('src/targets/fixtures/years.txt', 'utf8')
  .split('\n\n')
  .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  .filter((lines) => lines.length > 0)
  .map(([text = '', ...figures]) => ({ text, figures: figures.map((line) => line.trim()) }));

test('there are sentences', () => {
  expect(sentences.length).toBeGreaterThan(60);
});

test.each(sentences)('$text', ({ text, figures }) => {
  const targets = textToTargets(text);
  const read = targets.map(
    ({ value, unit, period }) => `${String(value)} ${unit} ${period === '' ? '-' : period}`,
  );
  expect(read).toEqual(expect.arrayContaining(figures));
});
