/** Kinds of steps that carry a number: `d2` document, `a1` annex, part, chapter, section, clause, item, paragraph, figure. */
export const countedKinds = ['d', 'a', 'part', 'ch', 's', 'c', 'i', 'p', 't'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** Kinds of steps that stand alone: the printed title, and the places before, between and behind numbered text. */
export const namedKinds = ['title', 'head', 'pre', 'end'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** A promise without a number: its words name it, as six letters and digits (`textToKey`), so that none takes another's place. */
export const keyedKinds = ['k'] as const;
export type KeyedKind = (typeof keyedKinds)[number];

/** One step of an anchor; `again` is 2, 3 … where a number or words stand a second, third time in one place, else 1. */
export type Step =
  | { readonly kind: CountedKind; readonly count: number; readonly again: number }
  | { readonly kind: KeyedKind; readonly key: string; readonly again: number }
  | { readonly kind: NamedKind };

const again = '(?:x(?:[2-9]|[1-9]\\d+))?';
const step = `(?:(?:${countedKinds.join('|')})(?:0|[1-9]\\d*)${again}|${namedKinds.join('|')})`;
const promise = `(?:${keyedKinds.join('|')})[0-9a-z]{6}${again}`;

/** The grammar of an entry's or figure's anchor: steps from the outermost inwards, `a1-ch2-s3-c4x2-t5`. */
export const anchorPattern = new RegExp(`^${step}(?:-${step})*$`, 'u');

/** The same where a promise in it may be named: `c7-k0f3a2bx2`. */
const widePattern = new RegExp(`^${step}(?:-${step})*(?:-${promise})?$`, 'u');

const keyedStep = new RegExp(`^(${keyedKinds.join('|')})([0-9a-z]{6})(?:x(\\d+))?$`, 'u');

/** `ch2-c4x2` → its steps, null for what is no anchor. */
export function parseAnchor(anchor: string): Step[] | null {
  if (!widePattern.test(anchor)) return null;
  return anchor.split('-').map((part): Step => {
    const [, promise, key, more = '1'] = keyedStep.exec(part) ?? [];
    if (key !== undefined) return { kind: promise as KeyedKind, key, again: Number(more) };
    const [, kind = '', count, again = '1'] = /^([a-z]+?)(?:(\d+)(?:x(\d+))?)?$/u.exec(part) ?? [];
    return count === undefined
      ? { kind: kind as NamedKind }
      : { kind: kind as CountedKind, count: Number(count), again: Number(again) };
  });
}

/** Steps → anchor, the inverse of parseAnchor. */
export function formatAnchor(steps: readonly Step[]): string {
  return steps
    .map((each) => {
      if (!('again' in each)) return each.kind;
      return anchorAgain(each.kind + String('key' in each ? each.key : each.count), each.again);
    })
    .join('-');
}

/** An anchor below another, or at the top where that is empty: `ch2`, `s`, 3 → `ch2-s3`. */
export function anchorBelow(above: string, kind: CountedKind, count: number, again = 1): string {
  return join(above, formatAnchor([{ kind, count, again }]));
}

/** Anchors one below the other, where empty ones say nothing: '', `pre`, `p1` → `pre-p1`. */
export function join(...anchors: readonly string[]): string {
  return anchors.filter((anchor) => anchor !== '').join('-');
}

/** What an anchor names itself: the kind of its last step, `p` for `ch2-p1`; null for no anchor. */
export function anchorKind(anchor: string): Step['kind'] | null {
  return parseAnchor(anchor)?.at(-1)?.kind ?? null;
}

/** The anchor around an anchor: `ch2` for `ch2-p1`, `c5` for the figure `c5-t2`; empty at the top. */
export function anchorAround(anchor: string): string {
  return formatAnchor((parseAnchor(anchor) ?? []).slice(0, -1));
}

/** Number of the last step, 2 for `c5-t2`; null for a step without one. */
export function anchorCount(anchor: string): number | null {
  const last = parseAnchor(anchor)?.at(-1);
  return last !== undefined && 'count' in last ? last.count : null;
}

/** Where in its document (of a file that may hold several, and annexes) an anchor stands. */
export type AnchorPlace = NamedKind | 'body';

/** title, head, pre, end, or body: `a1-head-p2` → head, `d2-ch1-p1` → body. */
export function anchorPlace(anchor: string): AnchorPlace {
  const first = (parseAnchor(anchor) ?? []).find(({ kind }) => kind !== 'd' && kind !== 'a');
  return first === undefined || 'again' in first ? 'body' : first.kind;
}

/** Whether an anchor is a chapter's or part's, in the document, an annex (`a1-ch2`) or a further document. */
export function isChapterAnchor(anchor: string): boolean {
  const kind = anchorKind(anchor);
  return kind === 'ch' || kind === 'part';
}

/** How many sections an anchor lies in or names: 2 for `ch2-s1-s3`. */
export function sectionDepth(anchor: string): number {
  return (parseAnchor(anchor) ?? []).filter(({ kind }) => kind === 's').length;
}

/** The anchor for the nth time that its number is printed in one place: c12, 2 → `c12x2`; the first time as it is. */
export function anchorAgain(anchor: string, again: number): string {
  return again > 1 ? `${anchor}x${String(again)}` : anchor;
}

/** Whether an anchor is a numbered clause's or an item's, which carry tasks: `ch1-c3`, `c5-i2`. */
export function isTaskAnchor(anchor: string): boolean {
  const kind = anchorKind(anchor);
  return kind === 'c' || kind === 'i';
}
