import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

/** The anchors of a document's entries below its title. */
function anchors(text: string): string {
  const { clauses } = readDocument(new TextEncoder().encode(`示例县发展规划\n${text}`), 'x');
  return clauses
    .map(({ anchor }) => anchor)
    .filter((anchor) => anchor !== 'title')
    .join(' ');
}

test.each<[name: string, text: string, anchors: string]>([
  [
    '一、 below 第一篇 are chapters and go on through it',
    '第一篇 总体要求\n一、指导思想\n坚持发展。\n第二篇 重点任务\n二、做强产业\n（一）建设园区。',
    'part1 ch1 ch1-p1 part2 ch2 ch2-s1',
  ],
  [
    '一、 that begins again in each 篇',
    '第一篇 总体要求\n一、指导思想\n第二篇 重点任务\n一、做强产业\n二、改善民生',
    'part1 part1-ch1 part2 part2-ch1 ch2',
  ],
  [
    '第一部分 is a part only where 一、 goes on through it',
    '第一部分 总体要求\n一、指导思想\n第二部分 重点任务\n二、做强产业',
    'part1 ch1 part2 ch2',
  ],
  [
    '一、 that begins again in 第二部分',
    '第一部分 总体要求\n一、指导思想\n第二部分 重点任务\n一、做强产业',
    'ch1 ch1-s1 ch2 ch2-s1',
  ],
  [
    '三、 after an article with a list is the next chapter',
    '一、总则\n第一条 为了发展。\n二、支持\n第二条 支持创新。\n（一）建设平台。\n三、附则\n第三条 由县工信局解释。',
    'ch1 c1 ch2 c2 ch3 c3',
  ],
  [
    'a list 一、二、三、 inside an article is no chapter',
    '一、总则\n第一条 条件如下：\n一、在本县。\n二、有效益。\n三、无违法。\n第二条 由县工信局解释。',
    'ch1 c1 c2',
  ],
  [
    'an annex that explains terms',
    '一、目标\n1. 建设园区2个。\n附件2\n名词解释\n1. 园区：指工业园区。',
    'ch1 c1 a2-head-p1 a2-title a2-c1',
  ],
  [
    'the same in one line',
    '一、目标\n1. 建设园区2个。\n附件 名词解释\n1. 园区：指工业园区。',
    'ch1 c1 a1-head-p1 a1-title a1-c1',
  ],
  [
    'an annex below a table of tasks',
    '| 序号 | 任务 | 牵头单位 |\n|---|---|---|\n| 1 | 建设园区 | 县工信局 |\n\n附件1 指标表\n| 指标 | 2025年目标 |\n|---|---|\n| 园区（个） | 5 |',
    'p1 p2 a1-head-p1 a1-title a1-p1 a1-p2',
  ],
])('%s', (_, text, printed) => {
  expect(anchors(text)).toBe(printed);
});
