import { expect, test } from 'vitest';
import { noticeToPdf } from '../src/export/notice-to-pdf.ts';
import { bytesToPages } from './print-page.ts';

test('a notice as a PDF has all its words on the sheet, years and addresses among them', async () => {
  const lines = [
    '某某县镇村便民三年行动计划（2026—2028年）已于2026年11月30日从本站撤下：含有不该公布的内容。',
    '请看 ../plans/some-county-plan-2026-2028.html',
  ];
  const [page] = await bytesToPages(noticeToPdf(lines));
  const chars = page?.chars ?? [];
  const blankless = (text: string): string => text.replace(/\s+/gu, '');
  expect(blankless(chars.map(({ text }) => text).join(''))).toBe(blankless(lines.join('')));
  expect(Math.max(...chars.map(({ right }) => right))).toBeLessThan((page?.width ?? 0) - 40);
});
