import { bytesToIntake, type Helpers } from '../intake/bytes-to-intake.ts';
import type { ReadingTables } from '../reader/vocabulary.ts';
import type { CheckManifest } from './held.ts';
import {
  type Claims,
  type ClaimTools,
  type Given,
  intakeToClaims,
  textToClaims,
} from './text-to-claims.ts';
import { labelToMatter } from './label-to-matter.ts';
import type { ReadText } from './read-figures.ts';
import type { Slip } from './slips/slip.ts';
import { textToSlips } from './slips/text-to-slips.ts';
import { openGazetteer } from './text-to-places.ts';
import { type Counterpart, guestToCounterparts } from './beside/guest-to-counterparts.ts';
import { guestToMatters } from './beside/guest-to-matters.ts';
import type { MatteredEntry } from './beside/matters.ts';
import { taxonomyToWords } from '../topic/taxonomy-to-trie.ts';

/** What a page is told of a document: its claims, and where it does not go together in itself. */
export interface Answer extends Claims {
  readonly slips: readonly Slip[];
}

/** What a page asks its worker: the claims of a text, or of a document in bytes; with the first one the edition's list. */
export interface AskedClaims {
  readonly id: number;
  readonly of: string | { readonly bytes: Uint8Array; readonly name: string };
  readonly given: Given;
  readonly manifest: CheckManifest | null;
}

/** What a page asks next: which of these entries of the edition are of the matters of the document it asked of last. */
export interface AskedBeside {
  readonly id: number;
  readonly beside: readonly MatteredEntry[];
}

/** Its answer. */
export interface AnswerBeside {
  readonly counterparts: readonly Counterpart[];
}

/** Answers a page's questions for claims and counterparts, within a worker; null for other questions. */
export function answerChecks(): (
  asked: { readonly id: number },
  tables: ReadingTables,
  helpers: Helpers,
) => Promise<Answer | AnswerBeside> | null {
  let tools: ClaimTools | null = null;
  let last: ReadText | null = null;
  let guest: readonly MatteredEntry[] | null = null;
  return (asked, tables, helpers) => {
    if (isBeside(asked)) {
      const words = taxonomyToWords(tables.taxonomy);
      guest ??= last === null ? [] : guestToMatters(last, tables, words);
      return Promise.resolve({ counterparts: guestToCounterparts(guest, asked.beside, words) });
    }
    if (!isAsked(asked)) return null;
    const { given, manifest } = asked;
    if (manifest !== null)
      tools = {
        tables,
        gazetteer: openGazetteer(manifest.plans, manifest.elsewhere),
        plans: manifest.plans,
      };
    const own = tools;
    if (own === null) return null;
    const { of } = asked;
    return typeof of === 'string'
      ? Promise.resolve().then(() => ({ ...textToClaims(of, given, own), slips: [] }))
      : bytesToIntake(of.bytes, of.name, helpers).then((intake) => {
          const { claims, place, year, read } = intakeToClaims(intake, given, own);
          [last, guest] = [read, null];
          return { claims, place, year, slips: readToSlips(read, tables) };
        });
  };
}

function isBeside(asked: { readonly id: number }): asked is AskedBeside {
  return 'beside' in asked;
}

function isAsked(asked: { readonly id: number }): asked is AskedClaims {
  return 'given' in asked;
}

/** Slips by the anchors of the document, which a passage was not read under. */
function readToSlips(read: ReadText, { figures: { indicators } }: ReadingTables): Slip[] {
  const { document, entries, figures } = read;
  const cores = figures.map(
    ({ target }) => labelToMatter(target.label, target.indicator, indicators).core,
  );
  const anchors = new Map(entries.map(({ anchor }, i) => [anchor, document.clauses[i]?.anchor]));
  const { tables, facts } = document;
  return textToSlips({ entries, figures, tables, facts, cores }).map((slip) => ({
    ...slip,
    anchor: anchors.get(slip.anchor) ?? slip.anchor,
  }));
}
