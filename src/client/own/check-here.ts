import { claimsToRecords } from '../../check/claims-to-records.ts';
import type { Given } from '../../check/text-to-claims.ts';
import type { Answer } from '../../check/answer-checks.ts';
import { entriesToFormulaSlips } from '../../check/formulas/entries-to-formula-slips.ts';
import { type Holdings, openHoldings } from '../../check/holdings.ts';
import type { CheckRecord } from '../../check/verdict.ts';
import { type ChunkGlobals, loadChunks } from '../../search/query/load-chunks.ts';
import type { Inspection } from '../../reader/inspect-document.ts';
import { loadScript } from '../load-script.ts';
import { makeBreath } from './breath.ts';
import { claimHere } from './read-here.ts';

/** The edition, loaded piece by piece: figures from check/, texts from search/. */
export const holdings: Holdings = openHoldings(
  loadChunks(globalThis as ChunkGlobals, (name) =>
    loadScript(name.startsWith('check/') ? `${name}.js` : `search/${name}.js`),
  ),
);

/** The claims of a text or document, each with what the edition says to it, in the order of the claims. */
export interface Checked extends Answer {
  readonly records: readonly CheckRecord[];
}

/** Checks a text or a document on this machine. */
export async function checkHere(
  of: string | { readonly bytes: Uint8Array; readonly name: string },
  given: Given = {},
): Promise<Checked> {
  const found = await claimHere(of, given, await holdings.manifest());
  const records = await claimsToRecords(found.claims, holdings, makeBreath());
  return { ...found, records };
}

/** Checks a document that was read, the formulas of its entries too. */
export async function checkGuest(
  of: { readonly bytes: Uint8Array; readonly name: string },
  given: Given,
  { clauses }: Inspection,
): Promise<Checked> {
  const [checked, formulas] = await Promise.all([
    checkHere(of, given),
    entriesToFormulaSlips(clauses, holdings, makeBreath()),
  ]);
  return { ...checked, slips: [...checked.slips, ...formulas] };
}
