import { expect, test } from 'vitest';
import { removedToPublish } from './removed-to-publish.ts';

test.each([
  ['页眉页脚', '内部资料', '内部资料'],
  ['批注', '交通局报来的是14座，请核', '13 字，不公开'],
  ['隐藏文字', '（暂不公开：投资6亿元）', '12 字，不公开'],
  ['修订中删去', '不少于 6个', '5 字，不公开'],
  ['修订中移动', '新建冷库3座。', '7 字，不公开'],
  ['隐藏的表格内容', '联系人', '3 字，不公开'],
  ['个人信息', '0632-6611234', '●●●●●●●●●●●●'],
])('%s “%s” is published as “%s”', (reason, text, shown) => {
  expect(removedToPublish({ text, reason }, 'out')).toBe(shown);
});

test('people whose names may be shown do not open remarks', () => {
  expect(removedToPublish({ text: '请核', reason: '批注' }, 'in')).toBe('2 字，不公开');
  expect(removedToPublish({ text: '电话6611234', reason: '页眉页脚' }, 'in')).toBe('电话6611234');
});
