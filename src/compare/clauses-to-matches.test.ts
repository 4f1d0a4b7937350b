import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import { makeClause } from '../model/fixtures/records.ts';
import { PlanContent } from '../model/plan-content.ts';
import { clausesToMatches } from './clauses-to-matches.ts';
import { pairKey, readCounterparts } from './fixtures/read-counterparts.ts';

const clauses = readdirSync('content/data').flatMap(
  (name) => PlanContent.parse(JSON.parse(readFileSync(`content/data/${name}`, 'utf8'))).clauses,
);
const matches = clausesToMatches(clauses);
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
  const links = matchesToLinks(clausesToMatches(clauses.filter(({ plan }) => plans.has(plan))));

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

  test('no plan, one clause, and one clause of 30,000 characters are borne', () => {
    const clause = (plan: string, text: string): ClauseRecord =>
      makeClause({ plan, text, topics: ['farmland'] });
    expect(clausesToMatches([])).toEqual(new Map());
    expect(clausesToMatches([clause('a', '建成高标准农田。')]).get('a')).toEqual([]);
    const long = '建成高标准农田3万亩，守住耕地红线。'.repeat(1700);
    const both = clausesToMatches([clause('a', long), clause('b', '建成高标准农田，守住耕地。')]);
    expect(both.get('a')?.map(({ to }) => to)).toEqual(['b#c1']);
  });
});
