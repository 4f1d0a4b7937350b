import { firstWord } from './rank.ts';

/** How many clauses a body carries: all, as lead, as the first of a list; and the figures in them. */
export interface AssignedCount {
  readonly all: number;
  readonly lead: number;
  readonly first: number;
  readonly figures: number;
}

/** ：8 条，其中列第一位 3 条；… behind a document's citation; empty where it does not name the body. */
export function assignedText({ all, lead, first, figures }: AssignedCount): string {
  if (all === 0) return '';
  return [
    `：${all} 条`,
    lead > 0 ? `，其中牵头 ${lead} 条` : '',
    first > 0 ? `，其中${firstWord} ${first} 条` : '',
    figures > 0
      ? `；这些条里有 ${figuresInClause(figures)}，都是整条的指标，原文没有分解到单位`
      : '',
    '。',
  ].join('');
}

/** How many figures stand in a clause that charges a body: 3 个指标. */
export function figuresInClause(figures: number): string {
  return `${figures} 个指标`;
}

/** How many bodies of one kind carry how many clauses: 3 个单位，共 40 条。 */
export function kindCount(bodies: number, clauses: number): string {
  return `${bodies} 个单位，共 ${clauses} 条。`;
}

/** The same in a list of bodies: 8 条，牵头 2，列第一位 3，集体. */
export function assignedShort(
  { lead, first }: Pick<AssignedCount, 'lead' | 'first'>,
  { clauses, collective }: { readonly clauses: readonly string[]; readonly collective: boolean },
): string {
  return [
    `${clauses.length} 条`,
    lead > 0 ? `牵头 ${lead}` : '',
    first > 0 ? `${firstWord} ${first}` : '',
    collective ? '集体' : '',
  ]
    .filter((part) => part !== '')
    .join('，');
}
