import { sayAnchor } from '../../address/say-anchor.ts';
import type { TargetRecord } from '../../model/target.ts';
import type { Slip, SlipRule } from './slip.ts';

/**
 * A row of a table beside the text that it belongs to: one thing in the same year, one unit, two values. A cell does not
 * say whether it counts what is new or all; where it does, `values` has it.
 */
export const tabled: SlipRule = ({ entries, figures, cores, tables }) => {
  const rows = new Set(tables.flatMap((table) => table.rows.map(({ anchor }) => anchor)));
  if (rows.size === 0) return [];
  const texts = new Map(entries.map(({ anchor, text }) => [anchor, text]));
  const groups = Map.groupBy(
    figures.map(({ target }, at) => ({ target, core: cores[at] ?? '' })),
    ({ target, core }) =>
      [core, target.period, target.comparable?.unit ?? target.unit, target.scope].join('|'),
  );
  return [...groups.values()].flatMap((group): Slip[] => {
    const [inTable, inText] = [true, false].map((wanted) =>
      group.filter(({ target }) => rows.has(target.clause) === wanted),
    );
    const [row, said] = [inTable?.[0]?.target, inText?.[0]?.target];
    if (row === undefined || said === undefined || group.length > 2) return [];
    if (row.period === '' || row.status !== said.status || !contradict(row, said)) return [];
    if (row.kind !== 'level' || said.kind !== 'increment') return [];
    return [
      {
        kind: 'value',
        anchor: row.clause,
        from: row.figure[0],
        to: row.figure[1],
        reason: `${sayAnchor(said.clause)}写“${said.quote}”，表里写“${(texts.get(row.clause) ?? '').slice(...row.figure)}”`,
        unless: '两处说的不是一件事的，不必改',
      },
    ];
  });
};

/** 30家以上 in the text and 31 in the table go together, 30家以上 and 12 do not. */
function contradict(row: TargetRecord, said: TargetRecord): boolean {
  const [a, b] = [row.comparable ?? row, said.comparable ?? said];
  if (row.valueMax !== null || said.valueMax !== null || said.op === '~' || row.op === '~')
    return false;
  if (row.op !== '=' && row.op !== said.op) return false;
  if (said.op === '>=' || said.op === '>') return row.op === '=' && a.value < b.value;
  if (said.op === '<=' || said.op === '<') return row.op === '=' && a.value > b.value;
  return a.value !== b.value;
}
