import { figureScope } from '../compare/figure-scope.ts';
import { meetingUnit } from '../compare/meeting-unit.ts';
import { textToDefinition } from '../compare/text-to-definition.ts';
import { saysWithinYear } from '../compare/within-year.ts';
import type { Differs } from '../model/follow-up.ts';
import { foldText } from '../text/fold-text.ts';
import type { FigureClaim } from './claim.ts';
import type { Compared, HeldFigure } from './held.ts';
import type { NamedPlace } from './text-to-places.ts';
import type { Apart } from '../model/verdict.ts';
import { likeness, wordingOf } from './wording.ts';

/** What parts a figure of a text from one that is held; what is not known of the text parts nothing. */
export interface Relation {
  readonly figure: HeldFigure;
  readonly differs: ReadonlySet<Differs>;
  readonly apart: ReadonlySet<Apart>;
  /** Both counted in units that can be converted. */
  readonly convertible: boolean;
  /** How many years lie between them, where both are of one. */
  readonly years: number;
  /** How alike their words are, numbers aside. */
  readonly likeness: number;
}

/** What tells of a result in the words themselves: 已新增, 完成了. */
const reached = /已|完成了|达到了|实现了/u;

/** Words so alike are one wording. */
export const oneWording = 0.93;

const near = (a: number | null, b: number | null): boolean =>
  a === b ||
  (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

function sameValue(a: Compared, b: Compared): boolean {
  const [one, other] = [a.comparable ?? a, b.comparable ?? b];
  return near(one.value, other.value) && near(one.valueMax, other.valueMax);
}

/** What parts no two figures of one thing. */
const beside: readonly Differs[] = ['bound', 'certainty', 'status'];

/** Cores so short name no thing by themselves: 项目, 企业, 活动. */
const vague = 2;
/** Vague things are one only where the words round them are about as alike as this. */
const alikeEnough = 0.5;

/** All that parts the two; null where they are not of one thing. */
export function figuresToRelation(claim: FigureClaim, figure: HeldFigure): Relation | null {
  const alike = likeness(wordingOf(claim), wordingOf(figure));
  const verbatim = alike >= oneWording;
  const isElsewhere = (differs: Iterable<Differs>): boolean =>
    claim.place !== null &&
    !isOf(figure, claim.place) &&
    !(alike === 1 && namesIts(claim, figure, differs));
  if (claim.bare && verbatim && isCutOut(claim, figure)) return cutOut(claim, figure, isElsewhere);
  const sameThing = sameMatter(claim, figure, verbatim);
  if (!meansSame(claim, figure, sameThing, alike)) return null;
  const unlikeUnits = meetingUnit(claim, sameThing) !== meetingUnit(figure, sameThing);
  const differs = new Set<Differs>();
  const apart = new Set<Apart>();
  if (claim.kind !== figure.kind || saysOtherKind(claim, figure)) differs.add('kind');
  if (!samePeriod(claim, figure, verbatim)) differs.add('period');
  if (!verbatim && !sameSpan(claim, figure)) differs.add('span');
  if (!sameScope(claim, figure, verbatim) || countsOtherwise(claim, figure, verbatim))
    differs.add('scope');
  if (claim.op !== figure.op) differs.add('bound');
  if (!sameCertainty(claim, figure)) differs.add('certainty');
  if (unlikeUnits || slipsInUnit(claim, figure)) differs.add('unit');
  if (figure.status === 'target' && reached.test(claim.quote)) differs.add('status');
  if (!sameThing) differs.add('measure');
  if (isElsewhere(differs)) apart.add('place');
  if (claim.place === null && claim.plan !== null && claim.plan !== figure.plan.id)
    apart.add('place');
  if (unlikeUnits || !sameValue(claim, figure)) apart.add('value');
  const years = Math.abs(Number(claim.period) - Number(figure.period));
  return {
    figure,
    differs,
    apart,
    convertible: !unlikeUnits,
    years: Number.isNaN(years) ? 1 : years,
    likeness: alike,
  };
}

/** 实施项目12个 and 签约项目20个 are no figures of one thing, unless all their words are alike. */
function meansSame(
  claim: FigureClaim,
  figure: HeldFigure,
  sameThing: boolean,
  alike: number,
): boolean {
  const { core, label } = claim;
  if (core.length <= vague || figure.core.length <= vague) return alike >= alikeEnough;
  return (
    sameThing || alike >= alikeEnough || label.includes(figure.core) || endAlike(claim, figure)
  );
}

/**
 * Whether the place that a text speaks of is named in the sentence of a figure, in the text's words: 力争恩阳区入选…，
 * 实现旅游收入80亿元 in the report of its city, which the text is of as a whole.
 */
function namesIts(
  { place, own }: FigureClaim,
  figure: HeldFigure,
  differs: Iterable<Differs>,
): boolean {
  if (place === null || (own !== null && own.code !== figure.plan.place.code)) return false;
  return figure.names.includes(place.name) && [...differs].every((one) => beside.includes(one));
}

/** 280万元 beside 280亿元, 205公顷 beside 205亩: the number is the same, and its unit is not. */
function slipsInUnit(claim: FigureClaim, figure: HeldFigure): boolean {
  return claim.unit !== figure.unit && near(claim.value, figure.value) && !sameValue(claim, figure);
}

/** The very words of the edition with nothing round them: what governs them there was left behind with the rest. */
function isCutOut(claim: FigureClaim, figure: HeldFigure): boolean {
  return foldText(claim.quote) === foldText(figure.quote) && sameValue(claim, figure);
}

function cutOut(
  claim: FigureClaim,
  figure: HeldFigure,
  isElsewhere: (differs: Iterable<Differs>) => boolean,
): Relation {
  const timed = !claim.stated || samePeriod(claim, figure, true);
  const differs = new Set<Differs>([
    ...(timed && samePeriod({ ...claim, stated: false }, figure, true) ? [] : ['period' as const]),
    ...(sameCertainty(claim, figure) ? [] : ['certainty' as const]),
  ]);
  return {
    figure,
    differs,
    apart: new Set<Apart>(isElsewhere(differs) ? ['place'] : []),
    convertible: true,
    years: 0,
    likeness: 1,
  };
}

/** Whether a figure is of a place: 滕州市新增5家 in a city's report is of 滕州市. */
function isOf({ plan, scope }: HeldFigure, { code, name }: NamedPlace): boolean {
  return plan.place.code === code || scope === name;
}

/** 累计达到“四好农村路”50公里 beside 新增…50公里: of one the words say all of it, of the other what is new. */
function saysOtherKind(a: Compared, b: Compared): boolean {
  const isNew = [a, b].map(({ quote }) => /新增|净增/u.test(quote));
  const isAll = [a, b].map(({ quote }) => /达到|总[数量]|保有/u.test(quote));
  const others = isNew[0] !== isNew[1] && isAll[0] !== isAll[1];
  return others && isNew[0] !== isAll[0];
}

/** 过100亿元项目 and 过10亿元项目, 5A级景区 and 4A级景区 are classes of their own. */
function sameClass({ core: a }: Compared, { core: b }: Compared): boolean {
  const [one, other] = [a, b].map((core) => core.match(/\d+(?:\.\d+)?/gu)?.join(' '));
  return one === undefined || other === undefined || one === other;
}

/** Names of one thing, one of them narrowed or led by what is done: 护理型床位, 养老机构护理型床位占比; 开工建设中小学、幼儿园. */
export function endAlike({ core: a }: Compared, { core: b }: Compared): boolean {
  const [one = '', other = ''] = [a, b].map((core) =>
    core.replace(/(?:占比|比例|数量|总数)$/u, ''),
  );
  const shorter = Math.min(one.length, other.length);
  return shorter >= named && (one.endsWith(other) || other.endsWith(one));
}

/** So many signs name a thing by themselves. */
const named = 5;

/** One row of the catalogue, one core of the label, or one wording; 比2020年 beside 比2019年 is another measure. */
function sameMatter(claim: FigureClaim, figure: HeldFigure, verbatim: boolean): boolean {
  if (claim.baseYear !== null && figure.baseYear !== null && claim.baseYear !== figure.baseYear)
    return false;
  if (!sameClass(claim, figure)) return false;
  if (verbatim) return true;
  if (claim.indicator !== null && claim.indicator === figure.indicator) return true;
  return claim.core === figure.core;
}

/**
 * What the text does not say itself is the year that it is taken to be of; 每年 and no time at all agree with a year of
 * their document where the words are the same.
 */
function samePeriod(claim: FigureClaim, figure: HeldFigure, verbatim: boolean): boolean {
  const { period } = figure.plan;
  if (claim.period === figure.period) {
    if (claim.until !== null && figure.until !== null && claim.until !== figure.until) return false;
    const within = claim.year === null || claim.until !== null || inside(claim.year, period);
    return claim.period !== 'annual' || within;
  }
  if (claim.stated) return false;
  if (claim.plan === figure.plan.id || claim.year === null) return true;
  if (verbatim && figure.period === String(claim.year)) return true;
  const open = figure.period === '' || figure.period === 'annual';
  return open && verbatim && inside(claim.year, period);
}

/** 年内新增12家 in a list of one year's tasks, 到2025年新增30家 in a plan of several: a part beside the sum. */
function sameSpan(claim: FigureClaim, figure: HeldFigure): boolean {
  if (claim.kind !== 'increment' || figure.kind !== 'increment' || !claim.withinYear) return true;
  const { period, quote, plan } = figure;
  if (!/^(?:three|five)-year-plan$/u.test(plan.kind) || !/^\d{4}$/u.test(period)) return true;
  return saysWithinYear(quote, period) || /年内|全年|当年/u.test(quote);
}

const inside = (year: number, { start, end }: { start: number; end: number }): boolean =>
  start <= year && year <= end;

/** 新改建农村公路710公里 beside 新增“四好农村路”50公里: one row, of which one of the two counts a part. */
function countsOtherwise(claim: FigureClaim, figure: HeldFigure, verbatim: boolean): boolean {
  if (verbatim || claim.indicator === null || claim.indicator !== figure.indicator) return false;
  const [one, other] = [claim, figure].map(({ core }) => textToDefinition(core, claim.definitions));
  return one !== other;
}

/** A scope that stands not in the words but in the heading above them parts nothing where the words are the same. */
function sameScope(claim: FigureClaim, figure: HeldFigure, verbatim: boolean): boolean {
  if (figureScope(claim) === figureScope(figure)) return true;
  if (figure.scope !== null && figure.scope === claim.place?.name) return claim.scope === null;
  const silent = figure.scope === null || !figure.quote.includes(figure.scope);
  return verbatim && silent && (claim.scope === null || figure.quote.includes(claim.scope));
}

/** 力争 lost or put in; what stands in the other's words all the same is not lost. */
function sameCertainty(claim: FigureClaim, figure: HeldFigure): boolean {
  const [own, other] = [claim.certainty, figure.certainty];
  if (own === other) return true;
  if (other === null) return own !== null && figure.quote.includes(own);
  return own === null && claim.quote.includes(other);
}
