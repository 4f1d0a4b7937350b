import type { Differs } from '../model/follow-up.ts';
import type { Apart, Verdict } from '../model/verdict.ts';

/** Where the edition holds it, or its like. */
export interface Held {
  readonly target: string | null;
  readonly clause: string;
  readonly quote: string;
  readonly url: string;
  /** What parts this one from the text. */
  readonly differs: readonly Differs[];
  readonly apart: readonly Apart[];
  readonly draft: boolean;
}

/** One figure or quotation of a guest's text, and what the edition says to it. */
export interface CheckRecord {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly kind: 'figure' | 'quotation';
  readonly verdict: Verdict;
  readonly differs: readonly Differs[];
  readonly draft: boolean;
  readonly held: readonly Held[];
  /** Place, value or wording, where they differ. */
  readonly apart: readonly Apart[];
}

/** What is said of a claim, without where it stands. */
export type Judgement = Pick<CheckRecord, 'verdict' | 'differs' | 'draft' | 'held' | 'apart'>;

/** Nothing like it is held. */
export const notHeld: Judgement = {
  verdict: 'not-held',
  differs: [],
  draft: false,
  held: [],
  apart: [],
};
