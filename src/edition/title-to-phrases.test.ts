import { expect, test } from 'vitest';
import { titleToPhrases } from './title-to-phrases.ts';

test.each([
  '台儿庄区|深化|新旧|动能|转换|推动|绿色|低碳高质量|发展|三年|行动|计划|（2023—2025年）',
  '泰山区|深化|新旧|动能|转换|推动|绿色|低碳高质量|发展|三年|行动|计划|（2023-2025年）|（征求|意见稿）',
  '政府|工作|报告——2024年1月10日|在枣庄市|第十七届|人民|代表|大会|第四次|会议上',
  '2024年|枣庄市|国民|经济和|社会|发展|计划|执行|情况与|2025年|计划|草案的|报告',
  '攸县|“十四五”|生态|环境|保护|规划',
])('a line of a title ends between words: %s', (cut) => {
  expect(titleToPhrases(cut.replaceAll('|', '')).join('|')).toBe(cut);
});

test('nothing is lost of a title that is no Chinese', () => {
  for (const title of ['', 'A plan – 2025', '计划 “甲、乙” (2025)'])
    expect(titleToPhrases(title).join('')).toBe(title);
});
