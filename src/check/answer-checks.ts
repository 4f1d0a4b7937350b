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
import { openGazetteer } from './text-to-places.ts';

/** What a page asks its worker: the claims of a text, or of a document in bytes; with the first one the edition's list. */
export interface AskedClaims {
  readonly id: number;
  readonly of: string | { readonly bytes: Uint8Array; readonly name: string };
  readonly given: Given;
  readonly manifest: CheckManifest | null;
}

/** Answers a page's questions for claims, within a worker; null for other questions. */
export function answerChecks(): (
  asked: { readonly id: number },
  tables: ReadingTables,
  helpers: Helpers,
) => Promise<Claims> | null {
  let tools: ClaimTools | null = null;
  return (asked, tables, helpers) => {
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
      ? Promise.resolve().then(() => textToClaims(of, given, own))
      : bytesToIntake(of.bytes, of.name, helpers).then((intake) => {
          const { claims, place, year } = intakeToClaims(intake, given, own);
          return { claims, place, year };
        });
  };
}

function isAsked(asked: { readonly id: number }): asked is AskedClaims {
  return 'given' in asked;
}
