import { expect, test } from 'vitest';
import { makeClause } from '../model/fixtures/records.ts';
import { clausesToVerbatim } from './clauses-to-verbatim.ts';

const clause = (anchor: string, text: string) => makeClause({ anchor, text });

test('a stretch that one clause of each document has ties them, everybody’s wording does not', () => {
  const everybody = '推动绿色低碳高质量发展取得新成效';
  const plan = [
    clause('c31', `31.推进文旅融合。发挥国家级文化产业示范园区引领作用，${everybody}。`),
    clause('c33', `33.公共文化。${everybody}。`),
  ];
  const tasks = [
    clause('c35', `35.推进文旅融合。${everybody}。`),
    clause('c36', '36.文化事业。发挥国家级文化产业示范园区引领作用,加快建设。'),
  ];
  expect([...clausesToVerbatim(plan, tasks)]).toEqual([['c31', ['c36']]]);
});
