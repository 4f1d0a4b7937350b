import { beforeAll, expect, test } from 'vitest';
import { type OpenEdition, openEdition } from './fixtures/open-edition.ts';

let edition: OpenEdition;
beforeAll(() => {
  edition = openEdition();
}, 120_000);

/** What a hand alters in a draft, and what is to be said of it. */
const slips: readonly (readonly [from: string, to: string, words: string, said: string])[] = [
  [
    '整治改造建筑面积11.16万平方米',
    '整治改造建筑面积11.18万平方米',
    '11.18万平方米',
    'different value',
  ],
  ['建成5G基站100个以上', '建成5G基站100个', '100个', 'different bound'],
  ['新增绿色建筑25万平方米', '绿色建筑达到25万平方米', '25万平方米', 'related kind'],
  ['力争年内新培育高新技术企业4家', '年内新培育高新技术企业4家', '4家', 'same certainty'],
];

test("this year's tasks with one digit, one bound, one 新增 and one 力争 changed: these four named, all else the same", async () => {
  const tasks = edition.contents.find(({ plan }) => plan.id === 'taierzhuang-tasks-2023');
  let text = (tasks?.clauses ?? []).map(({ text: own }) => own).join('\n');
  for (const [from, to] of slips) {
    expect(text.split(from)).toHaveLength(2);
    text = text.replace(from, to);
  }
  const records = await edition.check(text, { place: '台儿庄区', year: 2023 });
  const named = records
    .filter(
      ({ kind, verdict, differs }) =>
        kind === 'figure' && (verdict !== 'same' || differs.length > 0),
    )
    .map(({ words, verdict, differs, apart }) => [
      words,
      [verdict, ...differs, ...apart].join(' '),
    ]);
  expect(records.length).toBeGreaterThanOrEqual(tasks?.targets.length ?? 0);
  // 力争 holds for the second figure of its list too
  const wanted = [['20家', 'same certainty'], ...slips.map(([, , words, said]) => [words, said])];
  expect(named.sort()).toEqual(wanted.sort());
});
