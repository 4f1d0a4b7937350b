import { formatAnchor, parseAnchor, type Step } from '../../address/anchor.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import type { Slip, SlipRule } from './slip.ts';

type Counted = Extract<Step, { count: number }>;

/** Numbers of one rank that skip or come twice. */
export const numbering: SlipRule = ({ entries }) => {
  const last = new Map<string, number>();
  const anchors = new Set(entries.map(({ anchor }) => anchor));
  return entries.flatMap(({ anchor, type }): Slip[] => {
    const steps = parseAnchor(anchor) ?? [];
    const own = steps.at(-1);
    if (own === undefined || !('count' in own) || type === 'paragraph') return [];
    const rank = rankOf(steps, own);
    const before = last.get(rank);
    last.set(rank, own.count);
    const reason =
      own.again > 1 && !goesOn(steps, own, anchors)
        ? `${sayAnchor(anchor).replace(/（第.处）/u, '')}前面已经有过`
        : before !== undefined && own.count > before + 1 && own.count <= before + 3
          ? `前一个编号是 ${before}，这里是 ${own.count}，中间的没有找到`
          : null;
    return reason === null ? [] : [{ kind: 'number', anchor, from: 0, to: 0, reason, unless: '' }];
  });
};

/** Whether a number that stands a second time is of a list that begins anew: （一）, （二） again after （六）. */
function goesOn(steps: readonly Step[], own: Counted, anchors: ReadonlySet<string>): boolean {
  const neighbour = { ...own, count: own.count === 1 ? 2 : own.count - 1 };
  return anchors.has(formatAnchor([...steps.slice(0, -1), neighbour]));
}

/** Chapters and their clauses are counted each within what is above them. */
function rankOf(steps: readonly Step[], own: Step): string {
  const above = steps
    .slice(0, -1)
    .map((step) => ('count' in step ? `${step.kind}${step.count}` : step.kind));
  return [...above, own.kind].join('-');
}
