import type { Edition } from './edition.ts';
import { planShortName } from '../words/document.ts';

/** A document that the set lacks: what it is, why it is lacking or who names it. */
export interface MissingDocument {
  title: string;
  docNumber: string | null;
  region: string | null;
  why: string | null;
  /** Short names of the plans whose preamble names it. */
  namedBy: string[];
}

/** Titles meet when they differ only in dashes, quotation marks and blanks: （2023—2025年） and （2023-2025年）. */
function foldTitle(title: string): string {
  return title.normalize('NFKC').replace(/[\s‐‑–—―－−-]+|[“”‘’"'〈〉《》<>]/gu, '');
}

/** The hand-kept list, joined with what preambles name and the set does not hold. */
export function missingDocuments(edition: Edition): MissingDocument[] {
  const held = new Set(edition.plans.map((plan) => foldTitle(plan.title)));
  const found = new Map<string, MissingDocument>();
  for (const { title, region, why } of edition.missing) {
    found.set(foldTitle(title), { title, docNumber: null, region, why, namedBy: [] });
  }
  for (const plan of edition.plans) {
    for (const { title, docNumber } of plan.basis) {
      const key = foldTitle(title);
      if (held.has(key)) continue;
      const known = found.get(key) ?? { title, docNumber, region: null, why: null, namedBy: [] };
      const name = planShortName(plan);
      if (!known.namedBy.includes(name)) known.namedBy.push(name);
      found.set(key, { ...known, docNumber: known.docNumber ?? docNumber });
    }
  }
  return [...found.values()];
}
