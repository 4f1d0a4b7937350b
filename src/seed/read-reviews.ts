import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { planOfRef } from '../address/reference.ts';
import {
  BodyReview,
  CounterpartReview,
  noReviews,
  type Numbered,
  type PlanReviews,
  ReviewFile,
  type ReviewRow,
  TopicReview,
} from '../model/review.ts';
import type { Collection } from './collection.ts';
import { readYaml } from './read-yaml.ts';
import { SeedError } from './seed-error.ts';

/** All corrections of a collection. */
export interface Reviews {
  readonly byPlan: ReadonlyMap<string, PlanReviews>;
  readonly topics: readonly Numbered<TopicReview>[];
  readonly bodies: readonly Numbered<BodyReview>[];
  readonly counterparts: readonly Numbered<CounterpartReview>[];
}

/** Files of reviews/ that are no plan's. */
const shared = ['topics', 'bodies', 'counterparts'];

/** Reads a collection's corrections; one of a plan that is not there stops with a message. */
export function readReviews(collection: Collection, plans: readonly string[]): Reviews {
  const names = reviewNames(collection);
  const unknown = names.filter((name) => !shared.includes(name) && !plans.includes(name));
  if (unknown.length > 0) {
    throw new SeedError(
      unknown
        .map(
          (name) =>
            `${collection.reviews}/${name}.yaml：没有编号是 ${name} 的文件；应当是 ${collection.plans}/ 下的一个编号，如 ${plans[0] ?? 'mou-plan-2025'}。请改文件名，或删去它。`,
        )
        .join('\n'),
    );
  }
  const refFaults = (rows: readonly Numbered<object>[], key: string): string[] =>
    rows.flatMap((row) => {
      const ref = String((row as Record<string, unknown>)[key]);
      const plan = planOfRef(ref);
      if (plans.includes(plan)) return [];
      return [
        `${row.where} ${key}：没有编号是 ${plan} 的文件；应当写作 编号#条目，如 ${plans[0] ?? 'mou-plan-2025'}#c1。请改正，或删去这条更正。`,
      ];
    });
  const list = <T extends object>(name: string, row: z.ZodType<T>): Numbered<T>[] =>
    names.includes(name) ? numbered(collection, name, z.array(row).nullable()) : [];
  const topics = list('topics', TopicReview);
  const counterparts = list('counterparts', CounterpartReview);
  const faults = [
    ...refFaults(topics, 'entry'),
    ...refFaults(counterparts, 'from'),
    ...refFaults(counterparts, 'to'),
  ];
  if (faults.length > 0) throw new SeedError(...faults);
  return {
    byPlan: new Map(
      names
        .filter((name) => !shared.includes(name))
        .map((name) => [name, rowsToReviews(numbered(collection, name, ReviewFile))]),
    ),
    topics,
    bodies: list('bodies', BodyReview),
    counterparts,
  };
}

/** The corrections of one plan. */
export function reviewsOf({ byPlan }: Pick<Reviews, 'byPlan'>, plan: string): PlanReviews {
  return byPlan.get(plan) ?? noReviews;
}

function reviewNames({ root, reviews }: Collection): string[] {
  const folder = join(root, reviews);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

function numbered<T extends object>(
  { root, reviews }: Collection,
  name: string,
  schema: z.ZodType<readonly T[] | null>,
): Numbered<T>[] {
  const file = `${reviews}/${name}.yaml`;
  const rows = readYaml(root, file, schema) ?? [];
  return rows.map((row, at) => ({ ...row, where: `${file} 第${String(at + 1)}条` }));
}

function rowsToReviews(rows: readonly Numbered<ReviewRow>[]): PlanReviews {
  return {
    figures: rows.filter((row) => 'figure' in row),
    present: rows.filter((row) => 'present' in row),
    headings: rows.filter((row) => 'heading' in row),
    duties: rows.filter((row) => 'duties' in row),
    cuts: rows.filter((row) => 'read' in row),
    lines: rows.filter((row) => 'line' in row),
  };
}
