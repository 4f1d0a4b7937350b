import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';

/** What is looked at of an entry. */
export type LeadingEntry = Pick<ClauseRecord, 'plan' | 'anchor' | 'type' | 'text'> & {
  readonly path: readonly { readonly anchor: string; readonly heading: string }[];
};

/** So few paragraphs under a heading are all of one kind. */
const several = 3;

/**
 * Paragraphs, by their references, that lead to what follows them under their heading: to clauses, items or further
 * headings (坚持创新在现代化建设全局中的核心地位… before clauses), or, brief, to the section's own paragraphs
 * (促进消费和投资良性循环…). What a report says in paragraphs under its last headings leads to nothing: it is the matter.
 */
export function entriesToLeads(entries: readonly LeadingEntry[]): Set<string> {
  const leads = new Set<string>();
  let [next, leading]: [LeadingEntry | undefined, boolean] = [undefined, false];
  for (const entry of [...entries].reverse()) {
    const under = next !== undefined && isUnder(next, entry);
    const before = under && entry.type === 'paragraph' ? next?.type : undefined;
    leading = before === 'clause' || before === 'heading' || (before === 'paragraph' && leading);
    if (leading || before === 'item') leads.add(refOf(entry));
    next = entry;
  }
  for (const [first, ...others] of sections(entries)) {
    const middle = others.map(({ text }) => text.length).sort((a, b) => a - b)[others.length >> 1];
    if (
      first !== undefined &&
      others.length + 1 >= several &&
      2 * first.text.length < (middle ?? 0)
    )
      leads.add(refOf(first));
  }
  return leads;
}

/** Whether an entry stands below the headings that stand above another of its plan. */
function isUnder(entry: LeadingEntry, { plan, path }: LeadingEntry): boolean {
  return (
    entry.plan === plan && path.every(({ anchor }, depth) => entry.path[depth]?.anchor === anchor)
  );
}

/** The paragraphs of each lowest heading, in reading order. */
function sections(entries: readonly LeadingEntry[]): LeadingEntry[][] {
  const held = new Map<string, LeadingEntry[]>();
  for (const entry of entries) {
    const heading = entry.path[entry.path.length - 1];
    if (entry.type !== 'paragraph' || heading === undefined) continue;
    const key = refOf({ plan: entry.plan, anchor: heading.anchor });
    const list = held.get(key);
    if (list === undefined) held.set(key, [entry]);
    else list.push(entry);
  }
  return [...held.values()];
}
