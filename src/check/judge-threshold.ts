import type { QuotationClaim } from './claim.ts';
import type { FoundEntry, Holdings } from './holdings.ts';
import { foundToHeld } from './judge-quotation.ts';
import type { Judgement } from './verdict.ts';
import { foldText } from '../text/fold-text.ts';

/** A bound that no figure is of, against the edition: null unless its place has the same words with another bound. */
export async function judgeThreshold(
  { parts: [around = ''], plans, instead }: QuotationClaim,
  holdings: Holdings,
): Promise<Judgement | null> {
  if (plans?.length === 0) return null;
  const find = async (words: string): Promise<FoundEntry[]> =>
    (await holdings.find(words)).filter(({ plan }) => plans === null || plans.includes(plan.id));
  for (const words of instead ?? []) {
    const found = await find(words);
    const documents = new Set(found.map(({ plan }) => plan.id));
    if (found.length === 0 || (plans === null && documents.size > 1)) continue;
    if ((await find(around)).length > 0) return null;
    const held = await foundToHeld(found, [foldText(words)], holdings);
    const own = held.map((one) => ({ ...one, differs: ['bound' as const] }));
    return {
      ...{ verdict: 'different', differs: ['bound'], held: own, apart: ['words'] },
      draft: own[0]?.draft ?? false,
    };
  }
  return null;
}
