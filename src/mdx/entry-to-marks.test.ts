import { expect, test } from 'vitest';
import { makeClause } from '../model/fixtures/records.ts';
import { entryToMarks } from './entry-to-marks.ts';

test.each([
  ['3.搭建平台。新增30家。', '搭建平台', '3.', '搭建平台。'],
  // a whole clause is no heading of itself
  ['8.启动农业高科园建设，打造示范区。', '启动农业高科园建设，打造示范区', '8.', null],
  // an article opens with a sentence, not with a heading; its number is too long to hang
  [
    '第十二条 为规范政务数据资源管理，推进政务信息系统互联互通和数据归集，根据有关规定，制定本办法。县级按此执行。',
    '为规范政务数据资源管理，推进政务信息系统互联互通和数据归集，根据有关规定，制定本办法',
    '第十二条 ',
    null,
  ],
])('%s', (text, heading, number, lead) => {
  const marks = entryToMarks(makeClause({ type: 'clause', text, heading }), [], []);
  const words = (name: string) =>
    marks.filter((mark) => mark.name === name).map(({ start, end }) => text.slice(start, end));
  expect(words('a')).toEqual([number]);
  expect(words('b')).toEqual(lead === null ? [] : [lead]);
  expect(marks[0]?.attributes['class']).toBe(number.startsWith('第') ? 'n in' : 'n');
});
