import { sayAnchor } from '../../address/say-anchor.ts';
import type { ReadFigure } from '../read-figures.ts';
import type { Slip, SlipRule } from './slip.ts';

/** Cores shorter than this name no one thing: 项目, 企业. */
const telling = 5;
/** 补短板项目 of schools and of hospitals */
const vague = /^.{0,4}(?:项目|工程|活动)$/u;

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
  return [...groups.values()].flatMap((group): Slip[] => {
    const [first, ...rest] = group;
    if (
      first === undefined ||
      first.core.length < telling ||
      vague.test(first.core) ||
      first.target.period === ''
    )
      return [];
    if (
      first.target.label.length > 24 ||
      /其中/u.test(group.map(({ target }) => target.quote).join('')) ||
      first.target.status !== 'target'
    )
      return [];
    const other = rest.find(
      ({ target }) => target.clause !== first.target.clause && differ(target, first.target),
    );
    // Many figures under one name are a list, not a slip
    if (other === undefined || group.length > 2) return [];
    const parts = [first, other].map(({ target }) => partNamed(target, textOf));
    if (parts[0] !== parts[1]) return [];
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

// 力争新港区实现进出口总额800亿元
const part =
  /县域|镇域|中心城区|农村|城镇|[开发高新经保税]+区|[^，。；、]{0,2}(?:园区|新区|港区|片区|新城)|空港|陆港/u;

/** 年县域地区生产总值增长11%，公共财政预算收入增长12%: all of the sentence is of that part of the place. */
function partNamed(
  { clause, figure }: ReadFigure['target'],
  textOf: ReadonlyMap<string, string>,
): string {
  const before = (textOf.get(clause) ?? '').slice(0, figure[0]);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return part.exec(sentence)?.[0] ?? '';
}

function differ(a: ReadFigure['target'], b: ReadFigure['target']): boolean {
  const [one, other] = [a.comparable ?? a, b.comparable ?? b];
  // 超过2000亿元 beside 2007亿元 goes together
  if (a.op !== b.op) return false;
  return one.value !== other.value || one.valueMax !== other.valueMax;
}
