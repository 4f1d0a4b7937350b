import { checkSharedReviews } from '../../src/convert/check-shared-reviews.ts';
import { type ConvertedPlan, convertPlans } from '../../src/convert/convert-plans.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import { readLedgers } from '../../src/ledger/read-ledgers.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { writeContent } from './write-plans.ts';

/** Reads all plans, a line of progress for each, and writes content/. Throws where a published id vanished or changed. */
export function convertSources(collection: Collection): string {
  const plans: ConvertedPlan[] = [];
  const tables = loadTables(collection);
  for (const plan of convertPlans(collection, readLedgers(collection), tables)) {
    plans.push(plan);
    process.stdout.write(`\n      ${planWords(plan)}`);
  }
  process.stdout.write('\n     ');
  const faults = plans.flatMap(({ settlement }) => [...settlement.faults, ...settlement.pending]);
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  checkSharedReviews(
    collection,
    tables.reviews,
    plans.map(({ content }) => content),
  );
  writeContent(collection, plans);
  const odd = plans.reduce((sum, { content }) => sum + content.messages.length, 0);
  const unpublished = plans.reduce((sum, { settlement }) => sum + settlement.fresh, 0);
  const parts = [
    `${plans.length} 份文件`,
    ...(odd > 0 ? [`${odd} 条提示（见 data.html）`] : []),
    ...(unpublished > 0
      ? [`${unpublished} 个编号还没有登记（npm run convert -- --accept 之后才算公布，不再改动）`]
      : []),
  ];
  return parts.join('，');
}

function planWords({ content }: ConvertedPlan): string {
  const { plan, clauses, targets, messages } = content;
  const counts = `${clauses.length} 个条目，${targets.length} 个数字`;
  return `${plan.id}：${counts}${messages.length === 0 ? '' : `，${messages.length} 条提示`}`;
}
