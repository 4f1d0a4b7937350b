import { entriesToDuties } from '../../duty/entries-to-duties.ts';
import { unassignedAmong } from '../../words/silence.ts';
import type { Slip, SlipRule } from './slip.ts';

/** Of the clauses so many name bodies where one that names none stands out. */
const most = 0.85;

/** 加强组织领导, 强化督导检查: what concerns everybody names nobody. */
const forAll =
  /指导思想|总体要求|目标|基本原则|组织领导|组织实施|工作机制|统筹协调|督[导查促]|考核|保障措施|宣传|舆论/u;

/** A clause without a body, where nearly all others name theirs. */
export const duties: SlipRule = ({ entries, facts, tables }) => {
  const rows = new Map(
    tables.flatMap((table) => table.rows.map((row) => [row.anchor, row] as const)),
  );
  const clauses = entriesToDuties(entries, facts, rows).entries.filter(
    ({ type }) => type === 'clause',
  );
  const without = clauses.filter(
    ({ duties: own, text }) => own.length === 0 && !forAll.test(text.slice(0, 40)),
  );
  if (clauses.length < 6 || without.length > clauses.length * (1 - most)) return [];
  return without.map(({ anchor }): Slip => ({
    kind: 'duty',
    anchor,
    from: 0,
    to: 0,
    reason: unassignedAmong(clauses.length, clauses.length - without.length),
    unless: '',
  }));
};
