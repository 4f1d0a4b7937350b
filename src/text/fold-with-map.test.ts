import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { foldWithMap } from './fold-with-map.ts';

test.each([
  ['高新技术企业', '高新技术企业'],
  ['“台城惠民情 文化惠民生”', '台城惠民情文化惠民生'],
  ['‘a’"b"\'c\'「d」『e』', 'abcde'],
  ['2023—2025年', '2023-2025年'],
  ['2023——2025', '2023-2025'],
  ['a‐b‑c–d—e―f－g−h-i', 'a-b-c-d-e-f-g-h-i'],
  ['－－', '-'],
  ['— —', '-'],
  ['—“—', '-'],
  ['-—－', '-'],
  ['a·b•c・d‧e･f', 'a·b·c·d·e·f'],
  ['ＧＤＰ　增长　５％', 'gdp增长5%'],
  ['PM2.5', 'pm2.5'],
  ['①②', '12'],
  ['㎡ ㎞', 'm2km'],
  ['Ⅷ级', 'viii级'],
  ['ﬁ', 'fi'],
  ['ｶﾞ', 'ガ'],
  ['e\u0301', 'é'],
  ['İ', 'i\u0307'],
  ['…', '...'],
  ['（责任单位：区科技局）', '(责任单位:区科技局)'],
  ['〔2023〕《》、。', '〔2023〕《》、。'],
  ['一\n二\t三\u3000四\u00a0五\ufeff', '一二三四五'],
  ['‒', '‒'],
  ['', ''],
  ['"', ''],
  ['\ud800', '\ud800'],
  // Signs that nobody sees, one of each kind.
  ['工\u200b业', '工业'],
  ['\ufeff工业\u2060', '工业'],
  ['工\u00ad业\u034f化', '工业化'],
  ['\u202a工\u202c业\u202e\u2066化\u2069\u206f', '工业化'],
  ['工\u0000业\u001f\u007f\u0085', '工业'],
  ['工\u3164业\uffa0化\u115f\u1160', '工业化'],
  ['葛\u{e0100}城\ufe0f\u180b', '葛城'],
  ['区\u{e0001}\u{e0041}\u{e007f}', '区'],
  ['e\u200b\u0301', 'é'],
  ['2023—\u200d—2025', '2023-2025'],
  ['\ufff9工\ufffa业\ufffb\ufffc', '工业'],
])('folds %j to %j', (raw, folded) => {
  expect(foldText(raw)).toBe(folded);
});

/** Texts of letters that fold in every way there is. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'高质量发展2023aZ-—－·•“”" \n　ﬁⅧ①㎡İΣσς…ｶﾞ︎́ẛ̣\u200b\u034f\u3164\0',
        '\u{e0100}',
        'é',
        '각',
        '\ud83d\ude00',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('the way back to the raw text', () => {
  test('each folded unit comes from a stretch that is in order and holds it', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { folded, from, to } = foldWithMap(raw);
        expect(folded).toBe(foldText(raw));
        for (let at = 0; at < folded.length; at += 1) {
          expect(to[at]).toBeGreaterThan(from[at] ?? 0);
          expect(to[at]).toBeLessThanOrEqual(raw.length);
          if (at > 0) expect(from[at]).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  test('a stretch of folded units, read back and folded, holds them', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(9), (raw, seed, more) => {
        const { folded, from, to } = foldWithMap(raw);
        if (folded === '') return;
        const start = seed % folded.length;
        const end = Math.min(folded.length, start + 1 + more);
        const back = foldText(raw.slice(from[start], to[end - 1]));
        // Σ at a word's end folds otherwise than within it; its place is what counts here.
        const same = (text: string): string => text.replace(/ς/gu, 'σ');
        expect(same(back)).toContain(same(folded.slice(start, end)));
      }),
      { numRuns: 3000, seed: 12 },
    );
  });
});
