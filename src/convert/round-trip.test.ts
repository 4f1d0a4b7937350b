import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../reader/read-document.ts';
import { roundTripFault } from '../reader/round-trip.ts';

const plans = readdirSync('seeds/plans').map((plan) => `seeds/plans/${plan}/source.txt`);
const cases = ['fixtures', 'documents'].flatMap((folder) =>
  readdirSync(`src/convert/${folder}`).map((name) => `src/convert/${folder}/${name}/input.txt`),
);

function faultOf(bytes: Uint8Array): string | null {
  const { lines, clauses, cuts } = readDocument(bytes, 'x');
  return roundTripFault(
    lines,
    clauses.map((entry) => entry.text),
    cuts,
  );
}

test.each([...plans, ...cases])('%s: every character stands in one entry or removed', (file) => {
  expect(faultOf(readFileSync(file))).toBeNull();
});

describe('with noise', () => {
  const noise = fc.constantFrom(
    '\r\n',
    '\n\n',
    '\r',
    ' ',
    '\u3000',
    '\u200b',
    '\ufeff',
    '\n- 12 -\n',
    '\n— 3 —\n',
    '\n第 4 页 共 9 页\n',
    '**',
    '\n---\n',
    '# ',
    '1.',
    '一、',
    '（一）',
    '一是',
    '附件：',
    '\n附件1\n',
    '表1 ',
    '\n12\n',
    '《',
    '》',
    '“',
    '：',
    '\t',
    '[bookmark: _GoBack]',
    '<b>',
    '{x}',
    '第一条 ',
    '\f',
    '\u2028',
    '各位代表：',
  );
  const source = readFileSync('seeds/plans/taierzhuang-tasks-2023/source.txt', 'utf8').slice(
    0,
    6000,
  );

  test('at any places of a plan nothing is lost and nothing throws', () => {
    const places = fc.array(fc.tuple(fc.nat(source.length), noise), { maxLength: 30 });
    fc.assert(
      fc.property(places, (insertions) => {
        const noisy = [...insertions]
          .sort(([a], [b]) => b - a)
          .reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), source);
        expect(faultOf(Buffer.from(noisy))).toBeNull();
      }),
      { seed: 20231122, numRuns: 150 },
    );
  });

  test('text made of nothing but noise is read too', () => {
    fc.assert(
      fc.property(fc.array(noise, { minLength: 1, maxLength: 60 }), (pieces) => {
        expect(faultOf(Buffer.from(`甲${pieces.join('')}`))).toBeNull();
      }),
      { seed: 20231122, numRuns: 300 },
    );
  });

  test('ids stay unique whatever the numbers', () => {
    const line = fc.tuple(
      fc.constantFrom(
        '一、',
        '二、',
        '（一）',
        '（二）',
        '1.',
        '2.',
        '第三条 ',
        '（1）',
        '一是',
        '附件',
        '第一章 ',
        '',
      ),
      fc.constantFrom('推进工作。完成任务。', '目标', '加快建设；'),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 40 }), (lines) => {
        const text = `某区2024年工作要点\n${lines.map((pair) => pair.join('')).join('\n')}`;
        const { clauses, items } = readDocument(Buffer.from(text), 'x');
        const ids = [...clauses, ...items].map(({ anchor }) => anchor);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 20231122, numRuns: 200 },
    );
  });
});
