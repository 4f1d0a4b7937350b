import { expect, test } from 'vitest';
import { innerItems } from './inner-items.ts';

test.each<[name: string, text: string, items: string[]]>([
  [
    '一是…二是…',
    '3.发展能源。一是建设光伏；二是推进风电；三是开展储能。',
    ['一是建设光伏；', '二是推进风电；', '三是开展储能。'],
  ],
  [
    '（1）…（2）… on lines of their own',
    '2.培育产业：\n（1）建设园区；\n（2）引进企业。',
    ['（1）建设园区；\n', '（2）引进企业。'],
  ],
  [
    '（一）…（二）… under an article',
    '第三条　应当：\n（一）年满十八；\n（二）有住所。',
    ['（一）年满十八；\n', '（二）有住所。'],
  ],
  ['①…②… run in', '4.目标。①提质；②增效。', ['①提质；', '②增效。']],
  [
    'the outer list of two',
    '5.任务。（1）一是甲；二是乙。（2）丙。',
    ['（1）一是甲；二是乙。', '（2）丙。'],
  ],
  ['one number is no list', '6.重点。这一是关键。（1）甲。', []],
  ['a number that is the clause’s own is none', '1、新增就业。', []],
])('%s', (_, text, items) => {
  const start = /^(?:\d+[.、]|第三条\s)/u.exec(text)?.[0].length ?? 0;
  const found = innerItems(text, 'c1', start);
  expect(found.map(({ range }) => text.slice(...range))).toEqual(items);
  expect(found.map(({ anchor }) => anchor)).toEqual(
    items.map((_item, i) => `c1-i${String(i + 1)}`),
  );
});
