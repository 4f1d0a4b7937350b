import { expect, test } from 'vitest';
import { recordsToFiles } from './records-to-files.ts';

const text = '文'.repeat(1000);
const records = Array.from({ length: 9000 }, (_, at) => ({
  plan: `p${String(Math.floor(at / 3000))}`,
  at,
  text,
}));

test('what is small is one file', () => {
  expect(recordsToFiles('clauses', [])).toEqual([['clauses.json', '[]\n']]);
  expect(recordsToFiles('clauses', [{ a: 1 }, { a: 2 }])).toEqual([
    ['clauses.json', '[\n{"a":1},\n{"a":2}\n]\n'],
  ]);
});

test.each([
  [
    'by plan',
    ({ plan }: (typeof records)[number]) => plan,
    ['clauses/p0.json', 'clauses/p1.json', 'clauses/p2.json'],
  ],
  ['cut', undefined, ['clauses/1.json', 'clauses/2.json']],
])('beyond 20 MB an index stands beside its parts, %s', (_name, planOf, paths) => {
  const [index, ...parts] = recordsToFiles('clauses', records, planOf);
  expect(index).toEqual(['clauses.json', `${JSON.stringify({ parts: paths })}\n`]);
  expect(parts.map(([path]) => path)).toEqual(paths);
  expect(parts.flatMap(([, json]) => JSON.parse(json) as unknown[])).toEqual(records);
  for (const [, json] of parts) expect(Buffer.byteLength(json)).toBeLessThanOrEqual(20_000_000);
});
