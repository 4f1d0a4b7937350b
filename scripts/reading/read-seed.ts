import { contentToJson } from '../../src/convert/content-to-json.ts';
import { convertPlan, type Tables } from '../../src/convert/convert-plan.ts';
import { ledgerOf, type Ledgers } from '../../src/ledger/read-ledgers.ts';
import { contentToMdx } from '../../src/mdx/content-to-mdx.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlan } from '../../src/seed/read-plans.ts';

/** One plan read to the texts of its two files in content/, or what is wrong with it, a line a fault. */
export type SeedReading =
  | { readonly id: string; readonly data: string; readonly mdx: string }
  | { readonly id: string; readonly faults: readonly string[] };

/** What reading takes besides the plan itself. */
export interface ReadingDesk {
  readonly collection: Collection;
  readonly tables: Tables;
  readonly ledgers: Ledgers;
}

/** Reads one plan; a fault of it is told and stops no other. */
export function readSeed({ collection, tables, ledgers }: ReadingDesk, id: string): SeedReading {
  try {
    const content = convertPlan(readPlan(collection, id), tables, ledgerOf(ledgers, id));
    return { id, data: contentToJson(content), mdx: contentToMdx(content) };
  } catch (error) {
    if (error instanceof SeedError) return { id, faults: error.lines };
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id, faults: [`${collection.plans}/${id}：${text}`] };
  }
}
