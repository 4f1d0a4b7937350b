import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import { makeClause } from '../model/fixtures/records.ts';
import { PlanContent } from '../model/plan-content.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadTopics } from '../seed/load-topics.ts';
import { entriesToTopics } from '../topic/entries-to-topics.ts';
import { clausesToMatches } from './clauses-to-matches.ts';
import { profileSource } from './profile-source.ts';
import { pairKey, readCounterparts } from './fixtures/read-counterparts.ts';

const contents = readdirSync('content/data').map((name) =>
  PlanContent.parse(JSON.parse(readFileSync(`content/data/${name}`, 'utf8'))),
);
const clauses = contents.flatMap((one) => one.clauses);
const taxonomy = loadTopics(folderToCollection());
const source = profileSource(
  clauses,
  contents.flatMap(({ targets }) => targets),
  taxonomy,
);
const matches = clausesToMatches(clauses, source);
const links = matchesToLinks(matches);

/** A link for every counterpart, both ends in full. */
function matchesToLinks(all: typeof matches): { from: string; to: string }[] {
  return [...all].flatMap(([plan, list]) =>
    list.map(({ from, to }) => ({ from: `${plan}#${from}`, to })),
  );
}

describe('counterparts of the five plans against the hand-made set', () => {
  const { plans, required, allowed } = readCounterparts();
  // Whatever other plans the collection holds, the set judges those that it was made for.
  const links = matchesToLinks(
    clausesToMatches(
      clauses.filter(({ plan }) => plans.has(plan)),
      source,
    ),
  );

  test('the set names entries that exist, at least 60 of them in all five plans', () => {
    const known = new Set(clauses.map(({ plan, anchor }) => `${plan}#${anchor}`));
    const named = new Set([...required, ...allowed].flatMap((pair) => pair.split(' ')));
    expect([...named].filter((ref) => !known.has(ref))).toEqual([]);
    const asked = new Set([...required].flatMap((pair) => pair.split(' ')));
    expect(asked.size).toBeGreaterThanOrEqual(60);
    expect(new Set([...asked].map((ref) => ref.replace(/#.*/, ''))).size).toBe(5);
  });

  test('recall is at least 90 %, precision at least 85 %', () => {
    const shown = new Set(links.map(({ from, to }) => `${from} ${to}`));
    const wanted = [...required].flatMap((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return [`${a} ${b}`, `${b} ${a}`];
    });
    const found = wanted.filter((link) => shown.has(link)).length;
    const wrong = links.filter(({ from, to }) => {
      const pair = pairKey(from, to);
      return !required.has(pair) && !allowed.has(pair);
    });
    const recall = found / wanted.length;
    // Defensible pairs count neither way here; the second figure counts them as right.
    const precision = found / (found + wrong.length);
    const lenient = 1 - wrong.length / links.length;
    console.info(
      `counterparts: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)} ` +
        `(${lenient.toFixed(3)} with defensible pairs), ${links.length} links, ${required.size} pairs asked`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });

  test('items of the report find clauses as well', () => {
    const report = (ref: string): boolean => /-report-.*-i\d+$/.test(ref);
    const asked = [...required].filter((pair) => pair.split(' ').some(report));
    const shown = new Set(links.map(({ from, to }) => pairKey(from, to)));
    const found = asked.filter((pair) => shown.has(pair)).length;
    console.info(`counterparts of report items: ${found} of ${asked.length} pairs`);
    expect(found / asked.length).toBeGreaterThanOrEqual(0.85);
  });
});

/** Counterparts among clauses of our own, their topics read. */
const matchesOf = (own: ClauseRecord[]) => {
  const topics = entriesToTopics(own, taxonomy, []);
  const read = own.map((one, at) => ({ ...one, topics: topics[at] ?? [] }));
  return clausesToMatches(read, profileSource(read, [], taxonomy));
};

describe('what holds for all counterparts', () => {
  test('at most four in a plan, sixteen in all, none in the plan itself, best first', () => {
    for (const [plan, list] of matches) {
      for (const [, own] of Map.groupBy(list, ({ from }) => from)) {
        expect(own.length).toBeLessThanOrEqual(16);
        const plans = own.map(({ to }) => to.replace(/#.*/, ''));
        expect(plans).not.toContain(plan);
        for (const [, same] of Map.groupBy(plans, (one) => one)) {
          expect(same.length).toBeLessThanOrEqual(4);
        }
        const scores = own.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    }
  });

  test('a pair stands on both sides, unless four better ones fill a plan or sixteen the list', () => {
    const shown = new Set(links.map(({ from, to }) => `${from} ${to}`));
    const planOf = (ref: string): string => ref.replace(/#.*/, '');
    for (const { from, to } of links) {
      if (shown.has(`${to} ${from}`)) continue;
      const rivals = links.filter((one) => one.from === to);
      const near = rivals.filter((one) => planOf(one.to) === planOf(from));
      expect(near.length === 4 || rivals.length === 16).toBe(true);
    }
  });

  test('salutations, openings of reports, thanks and announcements have none', () => {
    const texts = [
      '各位代表：',
      '现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和其他列席同志提出意见。',
      '今年是“十四五”规划收官之年，也是决胜之年。',
      '我们将重点抓好以下几方面工作：',
      '一年来的成绩来之不易。在此，我代表市人民政府，向全市人民表示衷心的感谢！',
    ];
    const both = ['a', 'b'].flatMap((plan) =>
      texts.map((text, at) =>
        makeClause({ plan, anchor: `pre-p${at + 1}`, type: 'paragraph', text }),
      ),
    );
    expect([...matchesOf(both).values()].flat()).toEqual([]);
  });

  test('a pair needs a shared matter, not shared words of the heads', () => {
    const water = '23.加快水网智慧化建设。建设水库雨水情测报系统，推进灌区信息化。';
    const city = '24.加快城市智慧化建设。建设智慧社区、智慧停车，完善城市大脑。';
    expect(
      matchesOf([
        makeClause({ plan: 'a', text: water }),
        makeClause({ plan: 'b', text: city }),
      ]).get('a'),
    ).toEqual([]);
  });

  test('no plan, one clause, and one clause of 30,000 characters are borne', () => {
    const clause = (plan: string, text: string): ClauseRecord =>
      makeClause({ plan, text, topics: ['farmland'] });
    expect(clausesToMatches([], source)).toEqual(new Map());
    expect(matchesOf([clause('a', '建成高标准农田，守住耕地红线。')]).get('a')).toEqual([]);
    const long = '建成高标准农田3万亩，守住耕地红线。'.repeat(1700);
    const both = matchesOf([clause('a', long), clause('b', '建成高标准农田，守住耕地。')]);
    expect(both.get('a')?.map(({ to }) => to)).toEqual(['b#c1']);
  });
});
