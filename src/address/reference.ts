import { anchorAround, anchorKind, formatAnchor } from './anchor.ts';

/** What a reference names: an entry or figure of a plan. */
export interface Reference {
  readonly plan: string;
  readonly anchor: string;
}

/** `<plan>#<anchor>`, an entry or figure named across plans: refOf({plan: 'x', anchor: 'c3'}) → `x#c3`. */
export function refOf({ plan, anchor }: Reference): string {
  return `${plan}#${anchor}`;
}

/** `x#c3` → plan x, anchor c3; without a # everything is the plan. */
export function parseRef(ref: string): Reference {
  const hash = ref.indexOf('#');
  return hash < 0
    ? { plan: ref, anchor: '' }
    : { plan: ref.slice(0, hash), anchor: ref.slice(hash + 1) };
}

/** The plan of a reference: `x#c3` → x. */
export const planOfRef = (ref: string): string => parseRef(ref).plan;

/** The anchor of a reference: `x#c3` → c3. */
export const anchorOfRef = (ref: string): string => parseRef(ref).anchor;

/** Whether an id is a figure's of an entry, within a plan or across plans: `c3-t1` of `c3`, `x#c3-t1` of `x#c3`. */
export const isFigureOf = (id: string, entry: string): boolean => id.startsWith(`${entry}-t`);

/** The entry of a reference to one of its figures, an entry's as it is: `x#c3-t1` → `x#c3`. */
export function figureToEntry(ref: string): string {
  const { plan, anchor } = parseRef(ref);
  return anchorKind(anchor) === 't' ? refOf({ plan, anchor: anchorAround(anchor) }) : ref;
}

/** `x#c7` and the key of a promise in it → the promise's id, `x#c7-k0f3a2b`; `again` where the words stand a second time. */
export function promiseRef(entry: string, key: string, again: number): string {
  return `${entry}-${formatAnchor([{ kind: 'k', key, again }])}`;
}

/** `x#c7-k0f3a2b` → `x#c7`, also of the days when promises were counted (`c7-k1`); null for what is no promise. */
export function promiseToEntry(ref: string): string | null {
  return /^(.+)-k\w+$/u.exec(ref)?.[1] ?? null;
}

/** Whether a name is a reference to an entry, and not the id of a topic or plan. */
export const isRef = (name: string): boolean => name.includes('#');
