import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { planOfRef } from '../address/reference.ts';
import { noReviews } from '../model/no-reviews.ts';
import {
  type BodyReview,
  BodyReviews,
  type CounterpartReview,
  type LabelReview,
  LabelReviews,
  CounterpartReviews,
  type Numbered,
  type PlanReviews,
  ReviewFile,
  type ReviewRow,
  type TopicReview,
  TopicReviews,
} from '../model/review.ts';
import type { Collection } from './collection.ts';
import { folderNames } from './folder-names.ts';
import { readYaml } from './read-yaml.ts';
import { type Fault, SeedError, gatherFaults } from '../model/seed-error.ts';

/** All corrections of a collection. */
export interface Reviews {
  readonly byPlan: ReadonlyMap<string, PlanReviews>;
  readonly topics: readonly Numbered<TopicReview>[];
  readonly bodies: readonly Numbered<BodyReview>[];
  readonly counterparts: readonly Numbered<CounterpartReview>[];
  /** Wordings filed under rows of the catalogue, which holds them already. */
  readonly labels: readonly Numbered<LabelReview>[];
}

/** Files of reviews/ that are no plan's. */
const shared = ['topics', 'bodies', 'counterparts', 'vocab'];

/** Reads a collection's corrections; throws SeedError with the faults of all files, those of no plan among them. */
export function readReviews(collection: Collection, plans: readonly string[]): Reviews {
  const { root, reviews } = collection;
  const files = folderNames(join(root, reviews));
  const names = files.flatMap((file) => /^(.*)\.yaml$/u.exec(file)?.[1] ?? []);
  const has = (name: string): boolean => names.includes(name);
  const example = plans[0] ?? 'mou-plan-2025';
  const ofPlans = names.filter((name) => plans.includes(name) && !shared.includes(name));
  const [, topics, bodies, counterparts, labels, ...rows] = gatherFaults(
    () => {
      checkNames(files, plans, collection);
    },
    () => (has('topics') ? numbered(collection, 'topics', TopicReviews) : []),
    () => (has('bodies') ? numbered(collection, 'bodies', BodyReviews) : []),
    () => (has('counterparts') ? numbered(collection, 'counterparts', CounterpartReviews) : []),
    () => readLabelReviews(collection),
    ...ofPlans.map((name) => () => rowsToReviews(numbered(collection, name, ReviewFile))),
  );
  const refFaults = (rows: readonly Numbered<object>[], key: string): string[] =>
    rows.flatMap((row) => {
      const ref = String((row as Record<string, unknown>)[key]);
      const plan = planOfRef(ref);
      if (plans.includes(plan)) return [];
      return [
        `${row.where} ${key}：没有编号是 ${plan} 的文件；应当写作 编号#条目，如 ${example}#c1。请改正，或删去这条更正。`,
      ];
    });
  const faults = [
    ...refFaults(topics, 'entry'),
    ...refFaults(counterparts, 'from'),
    ...refFaults(counterparts, 'to'),
    ...refFaults(labels, 'origin'),
  ];
  if (faults.length > 0) throw new SeedError(...faults);
  return {
    byPlan: new Map(ofPlans.map((name, at) => [name, rows[at] ?? noReviews])),
    topics,
    bodies,
    counterparts,
    labels,
  };
}

/** Wordings that people filed under rows of the catalogue (reviews/vocab.yaml). */
export function readLabelReviews(collection: Collection): Numbered<LabelReview>[] {
  return existsSync(join(collection.root, collection.reviews, 'vocab.yaml'))
    ? numbered(collection, 'vocab', LabelReviews)
    : [];
}

/** Files that nobody would read: of another ending, in a folder of their own, of no plan. */
function checkNames(
  files: readonly string[],
  plans: readonly string[],
  { reviews }: Pick<Collection, 'reviews'>,
): void {
  const faults = files.flatMap((file): Fault[] => {
    const name = file.replace(/\.[^.]*$/u, '');
    const known = [...shared, ...plans];
    if (!file.endsWith('.yaml'))
      return [
        {
          file: `${reviews}/${file}`,
          found: '名字不以 .yaml 结尾，或是一个文件夹，不会被读取',
          expected: `应当是 ${reviews}/编号.yaml 这样的文件，如 ${reviews}/${plans[0] ?? 'mou-plan-2025'}.yaml`,
          mend: known.includes(name) ? `请改名为 ${name}.yaml` : '请改名，或移到别处',
        },
      ];
    if (known.includes(name)) return [];
    return [
      {
        file: `${reviews}/${file}`,
        found: `没有编号是 ${name} 的文件`,
        expected: `应当是 plans/ 下的一个编号，如 ${plans[0] ?? 'mou-plan-2025'}`,
        mend: '请改文件名，或删去它',
      },
    ];
  });
  if (faults.length > 0) throw new SeedError(...faults);
}

/** The corrections of one plan. */
export function reviewsOf({ byPlan }: Pick<Reviews, 'byPlan'>, plan: string): PlanReviews {
  return byPlan.get(plan) ?? noReviews;
}

function numbered<T extends object>(
  { root, reviews }: Collection,
  name: string,
  schema: z.ZodType<readonly T[]>,
): Numbered<T>[] {
  const file = `${reviews}/${name}.yaml`;
  const rows = readYaml(root, file, schema, 'copied');
  return rows.map((row, at) => ({ ...row, where: `${file} 第${String(at + 1)}条` }));
}

/** Corrections of one plan by their kinds. */
export function rowsToReviews(rows: readonly Numbered<ReviewRow>[]): PlanReviews {
  return {
    figures: rows.filter((row) => 'figure' in row),
    present: rows.filter((row) => 'present' in row),
    headings: rows.filter((row) => 'heading' in row),
    duties: rows.filter((row) => 'duties' in row),
    cuts: rows.filter((row) => 'read' in row),
    lines: rows.filter((row) => 'line' in row),
    subjects: rows.filter((row) => 'subject' in row),
  };
}
