import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PlanContent } from '../model/plan-content.ts';
import type { TargetRecord } from '../model/target.ts';
import { folderToCollection } from '../seed/collection.ts';
import { readPlanIds } from '../seed/read-plans.ts';
import { readReviews, reviewsOf } from '../seed/read-reviews.ts';
import { loadUnits } from '../seed/load-units.ts';
import { entriesToTargets } from './entries-to-targets.ts';
import { readAnnotations, type Annotation } from './fixtures/read-annotations.ts';
import { unitsToTable } from './unit-table.ts';

const folder = 'src/targets/fixtures';
const repository = folderToCollection();
const units = unitsToTable(loadUnits(repository));
const plans = readdirSync(folder)
  .filter((name) => existsSync(`content/data/${name.replace(/\.txt$/u, '')}.json`))
  .map((name) => name.replace(/\.txt$/u, ''));

const reviewsOfAll = readReviews(repository, readPlanIds(repository));

/** What was read from a plan with or without corrections, and what a person had read before. */
function readPlan(id: string, reviewed: boolean) {
  const content = PlanContent.parse(JSON.parse(readFileSync(`content/data/${id}.json`, 'utf8')));
  const reviews = reviewed ? reviewsOf(reviewsOfAll, id).figures : [];
  return {
    content,
    ...entriesToTargets(content.clauses, content.plan, { units, reviews }),
    annotations: readAnnotations(readFileSync(`${folder}/${id}.txt`, 'utf8')),
  };
}

const fields = [
  'value',
  'valueMax',
  'unit',
  'op',
  'kind',
  'period',
  'until',
  'status',
  'certainty',
  'scope',
] as const;

/** Pairs each annotation with the most alike figure of its entry that has its value. */
function pair(annotations: readonly Annotation[], targets: readonly TargetRecord[]) {
  const left = [...targets];
  const pairs: { annotation: Annotation; target: TargetRecord }[] = [];
  const missed: Annotation[] = [];
  for (const annotation of annotations) {
    const likeness = (target: TargetRecord): number =>
      fields.filter((field) => target[field] === annotation[field]).length +
      (target.label === annotation.label ? 4 : 0);
    const [target] = left
      .filter((one) => one.clause === annotation.clause && one.value === annotation.value)
      .sort((a, b) => likeness(b) - likeness(a));
    if (target === undefined) missed.push(annotation);
    else {
      pairs.push({ annotation, target });
      left.splice(left.indexOf(target), 1);
    }
  }
  return { pairs, missed, extra: left };
}

test('the annotated set holds a chapter and more of each of five plans', () => {
  expect(plans.length).toBeGreaterThanOrEqual(5);
  const all = plans.flatMap((id) => readPlan(id, false).annotations);
  expect(all.length).toBeGreaterThan(450);
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(5);
  expect(new Set(all.map(({ op }) => op)).size).toBeGreaterThanOrEqual(5);
});

// Goals: 99 % of precision and recall by the rules alone, 98 % of each field, all of it with corrections.
describe.each([
  ['rules alone', false, 0.99, 0.98],
  ['with the corrections of seeds/reviews', true, 0.995, 0.995],
] as const)('%s', (name, reviewed, goal, fieldGoal) => {
  const results = plans.map((id) => {
    const { annotations, targets } = readPlan(id, reviewed);
    return pair(annotations, targets);
  });
  const pairs = results.flatMap((result) => result.pairs);
  const missed = results.flatMap((result) => result.missed);
  const extra = results.flatMap((result) => result.extra);

  test('precision and recall', () => {
    const precision = pairs.length / (pairs.length + extra.length);
    const recall = pairs.length / (pairs.length + missed.length);
    console.log(
      `${name}: ${String(pairs.length)} found, ${String(extra.length)} too many, ${String(missed.length)} missed; precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
    );
    expect(precision, JSON.stringify(extra.slice(0, 9))).toBeGreaterThanOrEqual(goal);
    expect(recall, JSON.stringify(missed.slice(0, 9))).toBeGreaterThanOrEqual(goal);
  });

  test.each([...fields, 'baseline'] as const)('%s', (field) => {
    const wrong = pairs.filter(({ annotation, target }) =>
      field === 'baseline'
        ? (target.baseline?.year ?? null) !== annotation.baseYear
        : target[field] !== annotation[field],
    );
    const right = 1 - wrong.length / pairs.length;
    console.log(`${name}: ${field} ${right.toFixed(4)}`);
    const told = wrong.slice(0, 9).map(({ annotation, target }) => [target.id, annotation.label]);
    expect(right, JSON.stringify(told)).toBeGreaterThanOrEqual(fieldGoal);
  });

  test('labels say the same thing', () => {
    const alike = pairs.filter(
      ({ annotation: { label: a }, target: { label: b } }) => a.includes(b) || b.includes(a),
    );
    const exact = pairs.filter(({ annotation, target }) => annotation.label === target.label);
    console.log(
      `${name}: labels alike ${(alike.length / pairs.length).toFixed(4)}, the very same ${(exact.length / pairs.length).toFixed(4)}`,
    );
    expect(alike.length / pairs.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe.each(plans)('%s', (id) => {
  const { content, targets, unread, excluded } = readPlan(id, true);
  const texts = new Map(content.clauses.map(({ anchor, text }) => [anchor, text]));

  test('every quote stands in its clause and holds the figure', () => {
    for (const target of targets) {
      const text = texts.get(target.clause) ?? '';
      expect(text, target.id).toContain(target.quote);
      const digits = text.slice(...target.figure);
      expect(target.quote, target.id).toContain(digits);
    }
  });

  test('ids count within their entry, in the order of the text', () => {
    expect(new Set(targets.map((target) => target.id)).size).toBe(targets.length);
    targets.forEach((target, index) => {
      const before = targets[index - 1];
      if (before?.clause === target.clause)
        expect(target.figure[0]).toBeGreaterThanOrEqual(before.figure[0]);
    });
  });

  test('every Arabic number of an entry is a figure, excluded or unread with a reason', () => {
    const spans = [
      ...targets.map(({ clause, figure }) => ({ clause, from: figure[0], to: figure[1] })),
      ...unread,
      ...excluded,
    ];
    for (const entry of content.clauses) {
      for (const match of entry.text.matchAll(/\d+(?:\.\d+)?/gu)) {
        const held = spans.some(
          ({ clause, from, to }) =>
            clause === entry.anchor && from <= match.index && match.index < to,
        );
        expect(held, `${entry.anchor}: ${match[0]}`).toBe(true);
      }
    }
  });
});
