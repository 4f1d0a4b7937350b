import { sayAnchor } from '../../address/say-anchor.ts';
import type { ReadFigure } from '../read-figures.ts';
import { likeness, wordingOf } from '../wording.ts';
import type { Slip, SlipRule, SlipText } from './slip.ts';

/** Cores shorter than this name no one thing (项目, 企业), unless all the words about them are alike. */
const telling = 5;
/** 80家规上工业企业实施改造 is not 新增规上工业企业100家: the words about them are about as alike as this. */
const alike = 0.5;
/** 补短板项目 of schools and of hospitals, 完成投资 of two roads; a row of the catalogue (固定资产投资) is one thing. */
const vague = /^.{0,4}(?:项目|工程|活动|投资|资金|任务|产能|面积|里程)$/u;

/** Two values for one thing at one time, in different places of a text. */
export const values: SlipRule = ({ entries, figures, cores }) => {
  const textOf = new Map(entries.map(({ anchor, text }) => [anchor, text]));
  const groups = Map.groupBy(
    figures.map((figure, at) => ({ ...figure, core: cores[at] ?? '' })),
    ({ target, core }) => {
      const { indicator, kind, period, scope, comparable, unit, until, status } = target;
      const base = target.baseline?.year ?? '';
      return [
        core,
        indicator,
        kind,
        period,
        scope,
        comparable?.unit ?? unit,
        until,
        status,
        base,
      ].join('|');
    },
  );
  const terms = entriesToTerms(entries);
  const saysYear = (target: ReadFigure['target']): boolean =>
    sentenceBefore(target, textOf).includes(`${target.period}年`);
  const sameTerm = (a: ReadFigure['target'], b: ReadFigure['target']): boolean =>
    saysYear(a) || saysYear(b) || terms.get(a.clause) === terms.get(b.clause);
  return [...groups.values()].flatMap((group): Slip[] => {
    const [first, ...rest] = group;
    if (
      first === undefined ||
      (first.target.indicator === null && vague.test(first.core)) ||
      first.target.period === '' ||
      first.target.status !== 'target' ||
      first.target.label.length > 24 ||
      /其中/u.test(group.map(({ target }) => target.quote).join(''))
    )
      return [];
    const other = rest.find(
      ({ target }) =>
        apartInText(target, first.target, textOf) &&
        sameTerm(target, first.target) &&
        likeness(wordingOf(target), wordingOf(first.target)) >=
          (first.core.length >= telling ? alike : 1) &&
        differ(target, first.target),
    );
    // Many figures under one name are a list, not a slip
    if (other === undefined || group.length > 2) return [];
    const parts = [first, other].map(({ target }) => partNamed(target, textOf));
    if (
      parts[0] !== parts[1] ||
      [first, other].some(({ target }) => underOtherYear(target, textOf))
    )
      return [];
    return [
      {
        kind: 'value',
        anchor: other.target.clause,
        from: other.target.figure[0],
        to: other.target.figure[1],
        reason: `${sayAnchor(first.target.clause)}写“${first.target.quote}”，这里写“${other.target.quote}”`,
        unless: '两处说的不是一件事的，不必改',
      },
    ];
  });
};

// 今后五年，新一届政府将…新建学校100所, beside 10 of this year
const severalYears =
  /(?:未来|今后)[三五]年|新一届政府|(?:“?十[二三四五六七]五”?时期|五年)[^。]{0,12}(?:目标|任务)/u;
const oneYear = /今年|本年度?|年内|20\d\d年[^。，]{0,12}(?:工作|任务|目标)/u;

function sentenceBefore(
  { clause, figure }: ReadFigure['target'],
  textOf: ReadonlyMap<string, string>,
): string {
  const before = (textOf.get(clause) ?? '').slice(0, figure[0]);
  return before.slice(before.lastIndexOf('。') + 1);
}

/** Whether an entry stands, within its chapter, under words that speak of several years. */
function entriesToTerms(entries: SlipText['entries']): Map<string, boolean> {
  let chapter: string | undefined;
  let several = false;
  return new Map(
    entries.map(({ anchor, text, path }) => {
      const own = path[0]?.anchor ?? anchor;
      if (own !== chapter) several = false;
      chapter = own;
      const [years, year] = [severalYears, oneYear].map((words) => text.search(words));
      if (years !== year) several = (years ?? -1) > (year ?? -1);
      return [anchor, several];
    }),
  );
}

// 力争新港区实现进出口总额800亿元
const part =
  /县域|镇域|中心城区|农村|城镇|[开发高新经保税]+区|[^，。；、]{0,2}(?:园区|新区|港区|片区|新城)|空港|陆港/u;

// 完成陆港南区综合提质。…。新增限额以上商贸企业5家: a paragraph on one part of the place
const placeOfEntry = /空港|陆港|园区|新区|港区/u;

/** 年县域地区生产总值增长11%，公共财政预算收入增长12%: all of the sentence is of that part of the place. */
function partNamed(target: ReadFigure['target'], textOf: ReadonlyMap<string, string>): string {
  const before = (textOf.get(target.clause) ?? '').slice(0, target.figure[0]);
  return (part.exec(sentenceBefore(target, textOf)) ?? placeOfEntry.exec(before))?.[0] ?? '';
}

/** 到2035年，…。经济总量迈上5000亿元: the year that is named last before a figure may still hold for it. */
function underOtherYear(
  { clause, figure, period }: ReadFigure['target'],
  textOf: ReadonlyMap<string, string>,
): boolean {
  const before = (textOf.get(clause) ?? '').slice(0, figure[0]);
  const year = /.*(20\d\d)年/su.exec(before)?.[1];
  return year !== undefined && year !== period;
}

/** In one entry two sentences may say twice what is done; what is reached (营业收入达到…) has its subject before it. */
function apartInText(
  a: ReadFigure['target'],
  b: ReadFigure['target'],
  textOf: ReadonlyMap<string, string>,
): boolean {
  if (a.clause !== b.clause) return true;
  if (a.kind !== 'increment') return false;
  const between = (textOf.get(a.clause) ?? '').slice(b.figure[1], a.figure[0]);
  return between.includes('。') && !/其中|另|再|又|还|累计/u.test(a.quote + b.quote + between);
}

function differ(a: ReadFigure['target'], b: ReadFigure['target']): boolean {
  const [one, other] = [a.comparable ?? a, b.comparable ?? b];
  // 超过2000亿元 beside 2007亿元 goes together
  if (a.op !== b.op) return false;
  return one.value !== other.value || one.valueMax !== other.valueMax;
}
