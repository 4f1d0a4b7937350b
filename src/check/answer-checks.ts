import type { AnswerMore } from '../reader/answer-reads.ts';
import type { ReadFile } from '../reader/intake-to-figures.ts';
import type { SearchPlan } from '../search/data/search-data.ts';
import { taxonomyToWords } from '../topic/taxonomy-to-trie.ts';
import { guestToAround, type Around } from './beside/guest-to-around.ts';
import { type Counterpart, guestToCounterparts } from './beside/guest-to-counterparts.ts';
import { guestToMatters } from './beside/guest-to-matters.ts';
import type { HeldEntry } from './beside/matters.ts';
import type { HeldFigure } from './held.ts';
import {
  type Checked,
  type CheckedFile,
  checkFile,
  type CheckMeans,
  checkText,
} from './check-guest.ts';
import type { Holdings } from './holdings.ts';
import type { Given } from './text-to-claims.ts';

/** What a page asks of a guest, and what it is answered. */
export interface GuestQuestions {
  /** A text, or null for the document that was read and kept: what the edition says to it. */
  readonly check: {
    readonly asked: { readonly text: string | null; readonly given: Given };
    readonly answer: Checked;
  };
  /** What stands in the edition round the document that was checked, and not in it. */
  readonly around: { readonly asked: object; readonly answer: Around };
  /** Entries of some documents that are of the matters of its entries. */
  readonly beside: {
    readonly asked: { readonly plans: readonly string[] };
    readonly answer: { readonly counterparts: readonly Counterpart[] };
  };
  /** All documents of the edition. */
  readonly documents: {
    readonly asked: object;
    readonly answer: { readonly documents: readonly SearchPlan[] };
  };
  /** Figures of some matters. */
  readonly figures: {
    readonly asked: { readonly keys: readonly string[] };
    readonly answer: { readonly figures: readonly HeldFigure[] };
  };
  /** One entry of the edition. */
  readonly entry: {
    readonly asked: { readonly plan: string; readonly anchor: string };
    readonly answer: { readonly entry: HeldEntry | null };
  };
}

type Question = {
  [Kind in keyof GuestQuestions]: { readonly kind: Kind } & GuestQuestions[Kind]['asked'];
}[keyof GuestQuestions];

/** Answers a page's questions of a guest from the edition, within a worker; null for other questions. */
export function answerChecks(holdings: Holdings): AnswerMore {
  let last: CheckedFile | null = null;
  return (asked, { tables, kept, tell }) => {
    const question = asked as unknown as Question;
    switch (question.kind) {
      case 'check':
        return question.text === null
          ? checkKept(kept, question.given, { tables, holdings, tell })
          : checkText(question.text, question.given, { tables, holdings, tell });
      case 'around':
        return last === null ? null : guestToAround(last, holdings);
      case 'beside':
        return besideLast(question.plans);
      case 'documents':
        return holdings.plans().then((plans) => ({ documents: [...plans.values()] }));
      case 'figures':
        return holdings.figures(question.keys).then((figures) => ({ figures }));
      case 'entry':
        return holdings
          .matters(question.plan)
          .then((all) => ({ entry: all.find(({ anchor }) => anchor === question.anchor) ?? null }));
      default:
        return null;
    }

    async function checkKept(file: ReadFile | null, given: Given, means: CheckMeans) {
      if (file === null) throw new Error('读取中断了');
      last = await checkFile(file, given, means);
      return last.checked;
    }

    async function besideLast(plans: readonly string[]): Promise<{ counterparts: Counterpart[] }> {
      if (last === null) return { counterparts: [] };
      const words = taxonomyToWords(tables.taxonomy);
      last.matters ??= guestToMatters(last.read, tables, words);
      const entries = await Promise.all(plans.map((plan) => holdings.matters(plan)));
      return { counterparts: guestToCounterparts(last.matters, entries.flat(), words) };
    }
  };
}
