import type { Op, TargetKind } from '../../model/target.ts';
import type { Segment } from '../text-to-segments.ts';
import type { Quantity } from '../text-to-quantities.ts';

/** A figure with its label, as read from one segment; offsets are those of the entry's text. */
export interface Reading {
  readonly label: string;
  /** The label without verb, for what refers back to it (、总数达到53.7万户). */
  readonly thing: string;
  readonly quantity: Quantity;
  readonly labelStart: number;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly op: Op;
  readonly kind: TargetKind;
  /** A word before the figure holds it down: 控制在5.5%左右. */
  readonly capped?: boolean;
  readonly verbs: string;
  readonly annual: boolean;
  readonly future: boolean;
  readonly baseYear: string | null;
  readonly baseValue: number | null;
  /** Its place in a list with 分别, to go with 2024年和2025年. */
  readonly turn: { readonly at: number; readonly of: number } | null;
  /** The place that a figure of a list is for, where the text names it alone (塔城地区1.7万人). */
  readonly place: string | null;
  /** The year that a table's column names; null in running text. */
  readonly year: string | null;
  /** What its row says in the column 属性: 约束性. */
  readonly attribute?: string | null;
  /** 力争, as the head of a table's column says. */
  readonly certainty?: string | null;
  readonly segment: Segment;
}

/** A number that may be a target, with what stands round it and what was read before it. */
export interface Spot {
  readonly text: string;
  readonly segment: Segment;
  readonly candidates: readonly Quantity[];
  readonly index: number;
  readonly quantity: Quantity;
  /** From the end of the figure or label before, or the segment's start. */
  readonly left: string;
  readonly leftStart: number;
  /** To the next candidate or the segment's end. */
  readonly right: string;
  /** Readings of this sentence, in order. */
  readonly memory: readonly Reading[];
  /** The verb that a list carries on (新增A150家、B5家). */
  readonly carried: { readonly kind: TargetKind; readonly verbs: string } | null;
}

/** What a recogniser made of a spot: readings of one or more numbers, and where reading goes on. */
export interface Recognised {
  readonly readings: readonly Reading[];
  readonly numbers: number;
  readonly end: number;
}

/** Sentences of one shape → readings, or null where the shape is another. */
export type Recogniser = (spot: Spot) => Recognised | null;
