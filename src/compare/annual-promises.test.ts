import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import { annualPromises } from './annual-promises.ts';

const plans = [
  makePlan(),
  makePlan({ id: 'x-tasks', kind: 'annual-tasks', period: { start: 2023, end: 2023 } }),
  makePlan({
    id: 'city',
    kind: 'annual-tasks',
    period: { start: 2023, end: 2023 },
    region: { code: '370400', name: '枣庄市', level: 'city', parent: null },
  }),
];
const source = {
  plans,
  clauses: [
    makeClause({ plan: 'x-plan', anchor: 'c5', text: '每年新增发明专利20件以上。' }),
    makeClause({ plan: 'x-plan', anchor: 'c6', text: '每年培训急需紧缺技能人才40人。' }),
    makeClause({ plan: 'x-tasks', anchor: 'c3', text: '新增发明专利25件。' }),
    makeClause({ plan: 'x-tasks', anchor: 'c5', text: '发布需求目录，重视技能 人才。' }),
    makeClause({ plan: 'x-tasks', anchor: 'c30', text: '帮助企业纾困。' }),
    makeClause({ plan: 'city', anchor: 'c1', text: '每年推动产转法企业1个。' }),
  ],
  targets: [
    makeTarget({
      id: 'x-plan#c5-t1',
      clause: 'c5',
      label: '发明专利',
      period: 'annual',
      indicator: 'patents',
      value: 20,
    }),
    makeTarget({ id: 'x-plan#c6-t1', clause: 'c6', label: '急需紧缺技能人才', period: 'annual' }),
    makeTarget({ id: 'x-plan#c6-t2', clause: 'c6', label: '“产转法”企业', period: 'annual' }),
    makeTarget({ id: 'x-plan#c6-t3', clause: 'c6', label: '高技能人才', period: '2025' }),
    makeTarget({
      id: 'x-tasks#c3-t1',
      plan: 'x-tasks',
      clause: 'c3',
      label: '新增发明专利',
      period: '2023',
      indicator: 'patents',
    }),
  ],
  matches: new Map([['x-plan', [{ from: 'c6', to: 'x-tasks#c30', score: 0.5 }]]]),
};

test('each promise meets each year of its plan: figure, mention, silence with its neighbours, absence', () => {
  const rows = annualPromises('370405', source);
  expect(rows.map(({ target }) => target.label)).toEqual([
    '发明专利',
    '急需紧缺技能人才',
    '“产转法”企业',
  ]);
  expect(
    rows.map(({ years }) => years.map(({ year, answer }) => `${year} ${answer.state}`)),
  ).toEqual([
    ['2023 figure', '2024 absent', '2025 absent'],
    ['2023 mention', '2024 absent', '2025 absent'],
    ['2023 silent', '2024 absent', '2025 absent'],
  ]);
  expect(rows[0]?.years[0]?.answer).toMatchObject({ targets: [{ id: 'x-tasks#c3-t1' }] });
  expect(rows[1]?.years[0]?.answer).toMatchObject({ words: '技能人才', clause: { anchor: 'c5' } });
  expect(rows[2]?.years[0]?.answer).toMatchObject({ beside: [{ anchor: 'c30' }] });
});

test('the document of the city is never the district’s answer', () => {
  const alone = annualPromises('370405', { ...source, plans: [makePlan(), ...plans.slice(2)] });
  expect(alone.flatMap(({ years }) => years.map(({ answer }) => answer.state))).not.toContain(
    'figure',
  );
  expect(annualPromises('370400', source)).toEqual([]);
});
