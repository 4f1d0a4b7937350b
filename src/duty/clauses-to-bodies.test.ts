import { expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import { folderToCollection } from '../seed/collection.ts';
import { readBodyVocabulary } from '../seed/read-body-vocabulary.ts';
import { clausesToBodies } from './clauses-to-bodies.ts';

const plans = [
  { id: 'a', region: { code: '370405', name: '台儿庄区', level: 'county', parent: null } },
  { id: 'b', region: { code: '370812', name: '兖州区', level: 'county', parent: null } },
] as unknown as PlanRecord[];

function clause(plan: string, anchor: string, ...bodies: string[]): ClauseRecord {
  return {
    plan,
    anchor,
    lines: [7, 7],
    duties: [{ role: '责任单位', bodies }],
  } as unknown as ClauseRecord;
}

test('names of one department join within their region, kinds join across regions', () => {
  const { bodies, kinds, messages } = clausesToBodies(
    [
      clause('a', 'c1', '区国有资产事务中心', '各镇〈街道〉'),
      clause('a', 'c2', '区国资事务中心', '各镇(街)', '各镇(街)'),
      clause('b', 'c1', '区国资局', '区妇幼保健院'),
    ],
    plans,
    readBodyVocabulary(folderToCollection()),
  );
  expect(
    bodies.map(({ id, name, clauses, collective }) => [id, name, clauses, collective]),
  ).toEqual([
    ['370405/guozi', '区国有资产事务中心', ['a#c1', 'a#c2'], false],
    ['370405/zhenjie', '各镇(街)', ['a#c1', 'a#c2'], true],
    ['370812/guozi', '区国资局', ['b#c1'], false],
    [expect.stringMatching(/^370812\/yiyuan-/u), '区妇幼保健院', ['b#c1'], false],
  ]);
  expect(bodies[0]?.aliases).toEqual(['区国资事务中心']);
  expect(kinds.map(({ id }) => id)).toEqual(['guozi', 'yiyuan', 'zhenjie']);
  expect(messages).toMatchObject([{ plan: 'b', line: 7, rule: 'bodies' }]);
  expect(messages[0]?.text).toContain('区妇幼保健院');
});
