import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAnchor, parseAnchor } from '../address/anchor.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import { numberToChineseNumeral as han } from '../numeral/chinese-number.ts';
import { readDocument } from './read-document.ts';

// Documents as they come: parts over chapters, numbers that begin anew or stand twice, items, annexes, closing words.
const sentence = fc
  .array(
    fc.constantFrom(...'发展产业改善民生建设项目推进改革保护生态完成投资', '2025', '8.5%', '、'),
    {
      minLength: 4,
      maxLength: 24,
    },
  )
  .map((signs) => signs.join(''));
const numbers = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 });
const section = fc.tuple(sentence, numbers, sentence).map(([lead, clauses, text]) => ({
  lead,
  clauses,
  text,
}));
const chapter = fc.tuple(sentence, fc.array(section, { maxLength: 3 }), fc.boolean());
const documents = fc.record({
  parts: fc.boolean(),
  arabic: fc.constantFrom('.', '、', '．'),
  items: fc.boolean(),
  annexes: fc.integer({ min: 0, max: 2 }),
  chapters: fc.array(chapter, { minLength: 1, maxLength: 6 }),
});

function print({
  parts,
  arabic,
  items,
  annexes,
  chapters,
}: typeof documents extends fc.Arbitrary<infer Shape> ? Shape : never): string {
  const lines = ['示例市2025年重点工作任务', ''];
  chapters.forEach(([head, sections, again], at) => {
    if (parts && at % 2 === 0) lines.push(`第${han(at / 2 + 1)}篇 ${head.slice(0, 8)}`);
    lines.push(`${han(again && at > 0 ? at : at + 1)}、${head}`, `${head}。`);
    sections.forEach(({ lead, clauses, text }, place) => {
      lines.push(`（${han(place + 1)}）${lead}`);
      for (const number of clauses) lines.push(`${number}${arabic}${text}。${lead}。`);
      if (items) lines.push(`要做好：一是${text}；二是${lead}；三是${head}。`);
    });
  });
  for (let annex = 1; annex <= annexes; annex += 1)
    lines.push(`附件${annex}`, '示例市任务分工表', `1${arabic}${chapters[0]?.[0] ?? ''}。`);
  lines.push('示例市人民政府办公室', '2025年3月1日');
  return lines.join('\n');
}

test('every anchor of fifty documents is read back, stands once and is said without a Latin letter', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(documents, (shape) => {
      const { clauses } = readDocument(new TextEncoder().encode(print(shape)), 'x');
      const anchors = clauses.map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const anchor of anchors) {
        seen.add(anchor.replace(/\d+/gu, ''));
        const steps = parseAnchor(anchor);
        expect(steps === null ? null : formatAnchor(steps)).toBe(anchor);
        expect(sayAnchor(anchor)).not.toMatch(/\p{Script=Latin}|某处/u);
      }
    }),
    { seed: 6, numRuns: 50 },
  );
  // The shapes are as many as in print, or the test would say little.
  expect(seen.size).toBeGreaterThan(20);
});
