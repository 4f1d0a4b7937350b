import type { ReadFile } from '../reader/intake-to-figures.ts';
import type { ReadingTables } from '../reader/vocabulary.ts';
import type { MatteredEntry } from './beside/matters.ts';
import { claimsToRecords, type Judged } from './claims-to-records.ts';
import { entriesToFormulaSlips } from './formulas/entries-to-formula-slips.ts';
import type { Holdings } from './holdings.ts';
import type { ReadText } from './read-figures.ts';
import { titleNumbers } from './slips/title-numbers.ts';
import { readToSlips } from './slips/read-to-slips.ts';
import type { Slip } from './slips/slip.ts';
import {
  type Claims,
  type ClaimTools,
  fileToClaims,
  type Given,
  textToClaims,
} from './text-to-claims.ts';
import { openGazetteer } from './text-to-places.ts';

/** A guest's figures and quotations with what the edition says to each, the slips within it, its place and year. */
export interface Checked extends Pick<Claims, 'place' | 'year'> {
  readonly judged: readonly Judged[];
  readonly slips: readonly Slip[];
}

/** A document that was checked, and what was read of it on the way. */
export interface CheckedFile {
  readonly checked: Checked;
  readonly read: ReadText;
  /** What its entries speak of, once that was asked. */
  matters: readonly MatteredEntry[] | null;
}

/** What checking needs, and whom it tells how far it is. */
export interface CheckMeans {
  readonly tables: ReadingTables;
  readonly holdings: Holdings;
  readonly tell: (words: string) => void;
}

/** A text of figures and quotations against the edition. */
export async function checkText(text: string, given: Given, means: CheckMeans): Promise<Checked> {
  const { claims, place, year } = textToClaims(text, given, await toolsOf(means));
  return { place, year, slips: [], judged: await judge(claims, means) };
}

/**
 * A document that was read against the edition, and what in it does not go together. Of quoted words that nobody is said
 * to have written (a novel's talk) only those are told that the edition has.
 */
export async function checkFile(
  file: ReadFile,
  given: Given,
  means: CheckMeans,
): Promise<CheckedFile> {
  const tools = await toolsOf(means);
  const { read, claims, place, year } = fileToClaims(file, given, tools);
  const judged = (await judge(claims, means)).filter(
    ([claim, { verdict }]) => claim.type === 'figure' || claim.ascribed || verdict !== 'not-held',
  );
  const formulas = await entriesToFormulaSlips(file.document.clauses, means.holdings);
  const numbers = titleNumbers(file.document.clauses, tools.gazetteer);
  const slips = [...readToSlips(read, means.tables), ...numbers, ...formulas];
  return { checked: { judged, slips, place, year }, read, matters: null };
}

function judge(claims: Claims['claims'], { holdings, tell }: CheckMeans): Promise<Judged[]> {
  return claimsToRecords(claims, holdings, (done, all) => {
    if (done % 200 === 0) tell(`已核 ${done} 处，共 ${all} 处`);
  });
}

async function toolsOf({ tables, holdings }: CheckMeans): Promise<ClaimTools> {
  const { plans, elsewhere } = await holdings.manifest();
  return { tables, plans, gazetteer: openGazetteer(plans, elsewhere) };
}
