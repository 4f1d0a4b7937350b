import type { Op } from '../../model/target.ts';
import { isCap } from '../bounds.ts';
import { cluesToKind } from '../kind.ts';
import { lastBetween, marksOf } from '../marks.ts';
import type { Head, Tail } from '../peel.ts';
import type { Quantity } from '../text-to-quantities.ts';
import { tidyLabel } from '../tidy-label.ts';
import type { Reading, Spot } from './reading.ts';

/** The pieces of a reading that its recogniser has found. */
export interface Found {
  readonly label: string;
  readonly thing?: string;
  readonly quantity?: Quantity;
  readonly tail: Tail;
  readonly head: Head;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly labelStart?: number;
  /** The kind of the figure before says nothing about this one. */
  readonly alone?: boolean;
  /** A tail bound that holds for the whole list: 95%、96%以上. */
  readonly tailOp?: Op | null;
  readonly turn?: Reading['turn'];
  readonly place?: string;
}

/** Bound words and range → op; a word after the figure (5.5%左右) is nearer than one before it (控制在). */
export function boundsToOp(quantity: Quantity, headOp: Op | null, tailOp: Op | null): Op {
  if (quantity.valueMax !== null) return 'range';
  const after = quantity.tailOp ?? tailOp;
  if (after !== null) return after;
  if (headOp !== null) return headOp;
  return quantity.more ? '>' : '=';
}

/** 每个镇街至少培育1个特色产业: a bound before the verb. */
function boundOfVerb(left: string): Op | null {
  return /(?:至少|最少)[\u4e00-\u9fff]{1,6}$/u.test(left) ? '>=' : null;
}

// 与2020年相比，经济总量增加600亿元，财政收入翻了一番
const comparedWith = /(?:比|较|与|同)((?:19|20)\d\d)年(?:末|底)?(?:相比|相较)?[，,]/gu;

/** The year that a change is measured against, where the sentence names it once for all that follows. */
function sentenceToBaseYear(spot: Spot, { growth, reduction }: Tail): string | null {
  if (!growth && !reduction) return null;
  const marks = marksOf(spot.text, comparedWith);
  return lastBetween(marks, spot.segment.sentence.start, spot.quantity.start)?.inner ?? null;
}

// 保持年均9%的增长, 以8%的速度递增
const grownAfter =
  /^的?(?:年均|平均|同比|较快|稳定|中高速)?(?:增长(?![到至为])|增速|增幅|递增|速度(?:增长|递增|增加))/u;
const shrunkAfter = /^的?(?:年均|平均|同比)?(?:降幅|下降(?![到至为])|速度(?:下降|递减|降低))/u;

/** What a recogniser found → reading, with op and kind. */
export function makeReading(spot: Spot, found: Found): Reading {
  const { tail, head } = found;
  const quantity = found.quantity ?? spot.quantity;
  const tidy = tidyLabel(found.label);
  // 经济增长6%左右: what grows is no 经济.
  const label = tidy === '经济' && tail.growth ? '经济增长' : tidy;
  const op = boundsToOp(quantity, tail.op ?? boundOfVerb(spot.left), found.tailOp ?? null);
  const verbs = head.verbs;
  // 每年改善8000户, 精简事项30项: nothing grows less.
  const eased = quantity.class !== 'share' && /(?:改善|精简)了?$/u.test(spot.left);
  const after = spot.text.slice(quantity.end, Math.min(spot.segment.end, quantity.end + 12));
  return {
    label,
    thing: found.thing ?? label,
    quantity,
    labelStart: found.labelStart ?? found.quoteStart,
    quoteStart:
      found.quoteStart +
      (/^[\s、，,：:]*/u.exec(spot.text.slice(found.quoteStart))?.[0].length ?? 0),
    quoteEnd: found.quoteEnd,
    op,
    capped: tail.op !== null && isCap(tail.op),
    kind: cluesToKind({
      label,
      unit: quantity.unit ?? '',
      share: quantity.class === 'share',
      growth: tail.growth || grownAfter.test(after),
      reduction: (tail.reduction && !eased) || shrunkAfter.test(after),
      reach: tail.reach,
      surpass: tail.surpass,
      bounded: tail.op !== null,
      capped: tail.op !== null && isCap(tail.op),
      stated: /[别均约计量额数象]为$/u.test(spot.left),
      verbs,
      lasting: quantity.class === 'duration' || quantity.class === 'age',
      cumulative: head.cumulative,
      carried: found.alone === true ? null : (spot.carried?.kind ?? null),
      carriedVerb: !/^(?:实现|完成)?$/u.test(spot.carried?.verbs ?? ''),
      listed: spot.memory.at(-1)?.segment === spot.segment,
    }),
    verbs,
    annual: tail.annual,
    future: tail.future,
    baseYear: tail.baseYear ?? sentenceToBaseYear(spot, tail),
    baseValue: tail.baseValue,
    turn: found.turn ?? null,
    place: found.place ?? null,
    year: null,
    segment: spot.segment,
  };
}
