import { expect, test } from 'vitest';
import { makeSource } from '../model/fixtures/records.ts';
import { heldText, sourceText } from './source.ts';

test('where a text comes from, and whether it is whole', () => {
  expect(sourceText(makeSource())).toBe('文本的来历未记录；没有与原件核对过');
  expect(
    sourceText({
      ...makeSource(),
      from: 'official',
      obtained: '2024-02-01',
      checked: { date: '2024-03-01', by: '张三' },
    }),
  ).toBe('发布机关公布的文本，2024年2月1日取得；2024年3月1日由张三与原件核对过');
  expect(heldText({ held: 'part', missing: ['附件：责任清单'] })).toBe(
    '收到的不是全文，没有“附件：责任清单”',
  );
  expect(heldText({ held: 'unknown', missing: [] })).toBe('没有核对过是不是全文');
});
