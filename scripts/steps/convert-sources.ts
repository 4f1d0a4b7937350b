import { checkSharedReviews } from '../../src/convert/check-shared-reviews.ts';
import { type ConvertedPlan, settleContent } from '../../src/convert/convert-plans.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import type { SourceContents } from '../../src/edition/read-edition.ts';
import { ledgerOf, readLedgers } from '../../src/ledger/read-ledgers.ts';
import type { PlanContent } from '../../src/model/plan-content.ts';
import { SeedError, gatherFaults } from '../../src/model/seed-error.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { sortPlanYamls } from '../../src/seed/read-plans.ts';
import { openKeptReadings } from '../reading/kept-readings.ts';
import { type ReadingDesk, type SeedReading, readSeed } from '../reading/read-seed.ts';
import { overThreads, threadsFor } from '../threads/over-threads.ts';
import { sayCommand } from '../say-command.ts';
import { writeContent } from './write-plans.ts';

/** What a collection's sources were read to. */
export interface ConvertedSources extends SourceContents {
  /** The hash of what was read of each plan. */
  readonly hashes: ReadonlyMap<string, string>;
  /** A few words on it. */
  readonly words: string;
}

/**
 * Reads all plans, a line of progress for each, and writes content/; plans that did not change since the last build
 * are taken from there. Throws with the faults of all plans at once where one cannot be read or a published id
 * vanished or changed; with `keepGoing` such plans are left out.
 */
export async function convertSources(
  collection: Collection,
  program: string,
  { keepGoing = false } = {},
): Promise<ConvertedSources> {
  const { yamls, faults } = sortPlanYamls(collection);
  // Faults of the vocabularies and of plans' own descriptions are told together.
  const [tables, ledgers] = gatherFaults(
    () => loadTables(collection, [], () => yamls),
    () => readLedgers(collection),
  );
  const desk: ReadingDesk = { collection, tables, ledgers };
  const kept = openKeptReadings(collection, program, tables, ledgers);
  const readings: SeedReading[] = [];
  const plans: ConvertedPlan[] = [];
  for await (const reading of readSeeds(desk, [...yamls.keys()], kept.take)) {
    readings.push(reading);
    if ('faults' in reading) {
      faults.set(reading.id, reading.faults);
      continue;
    }
    const content = JSON.parse(reading.data) as PlanContent;
    const plan = settleContent(collection, ledgerOf(ledgers, reading.id), content, reading);
    const unsettled = [...plan.settlement.faults, ...plan.settlement.pending];
    if (unsettled.length > 0) faults.set(reading.id, unsettled);
    else plans.push(plan);
    process.stdout.write(`\n      ${planWords(plan)}`);
  }
  process.stdout.write('\n     ');
  leaveFollowers(plans, faults);
  if (faults.size > 0 && !keepGoing) throw new SeedError(...[...faults.values()].flat());
  const contents = plans.map(({ content }) => content);
  checkSharedReviews(collection, tables.reviews, contents);
  writeContent(collection, plans, new Set(faults.keys()));
  const hashes = kept.note(readings);
  const leftOut = [...faults].map(([plan, lines]) => ({ plan, faults: lines }));
  return { contents, leftOut, tables, hashes, words: sourcesWords(collection, plans, faults) };
}

/** Takes out plans that supersede one that cannot be read: nothing would be known of what they replace. */
function leaveFollowers(plans: ConvertedPlan[], faults: Map<string, readonly string[]>): void {
  for (const { content } of [...plans]) {
    const { id, supersedes } = content.plan;
    if (supersedes === null || !faults.has(supersedes)) continue;
    faults.set(id, [`${id}：它所取代的 ${supersedes} 读不了，这一份也没有收进。`]);
    plans.splice(
      plans.findIndex((plan) => plan.content.plan.id === id),
      1,
    );
  }
}

/** Readings in the order of ids: those that are kept, the others on threads where they are many. */
async function* readSeeds(
  desk: ReadingDesk,
  ids: readonly string[],
  take: (id: string) => SeedReading | null,
): AsyncGenerator<SeedReading> {
  const known = new Map(ids.map((id) => [id, take(id)]));
  const left = ids.filter((id) => known.get(id) == null);
  const threads = threadsFor(left.length);
  const script = new URL('../reading/read-seed.worker.ts', import.meta.url);
  const coming =
    threads > 0 ? overThreads<SeedReading>(script, desk.collection, left, threads) : null;
  for (const id of ids) {
    const reading = known.get(id);
    if (reading != null) yield reading;
    else if (coming === null) yield readSeed(desk, id);
    else {
      const next = await coming.next();
      if (next.done !== true) yield next.value;
    }
  }
  await coming?.return(undefined);
}

function sourcesWords(
  collection: Collection,
  plans: readonly ConvertedPlan[],
  faults: ReadonlyMap<string, readonly string[]>,
): string {
  const odd = plans.reduce((sum, { content }) => sum + content.messages.length, 0);
  const unpublished = plans.reduce((sum, { settlement }) => sum + settlement.fresh, 0);
  const parts = [
    `${plans.length} 份文件`,
    ...(odd > 0 ? [`${odd} 条提示（见 data.html）`] : []),
    ...(faults.size > 0
      ? [
          `${faults.size} 份读不了，没有收进这一版：\n${[...faults.values()].flat().join('\n')}\n    `,
        ]
      : []),
    ...(unpublished > 0
      ? [
          `${unpublished} 个编号还没有登记（${sayCommand(collection, 'convert', '--accept')} 之后才算公布，不再改动）`,
        ]
      : []),
  ];
  return parts.join('，');
}

function planWords({ content }: ConvertedPlan): string {
  const { plan, clauses, targets, messages } = content;
  const counts = `${clauses.length} 个条目，${targets.length} 个数字`;
  return `${plan.id}：${counts}${messages.length === 0 ? '' : `，${messages.length} 条提示`}`;
}
