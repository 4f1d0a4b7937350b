import { anchorAgain, anchorBelow, join } from '../address/anchor.ts';

/** A heading or clause as the anchor rules see it: what is printed, below what. */
export interface Numbered {
  /** `part`, `ch`, `s` of a heading; `c` of a clause; `i` of an item. */
  readonly kind: 'part' | 'ch' | 's' | 'c' | 'i';
  readonly number: number;
  /** Position of the heading directly above in the same list; null at the top. */
  readonly parent: number | null;
  /** For items: the anchor tail of the paragraph that opens its list, used where a section holds several lists. */
  readonly list?: string;
}

/**
 * The anchors of one document's numbered nodes in reading order, from the printed numbers alone.
 * A clause gets the shortest of c12, ch2-c12, ch2-s1-c12 that no other clause of the document could claim;
 * a number printed twice in one place gets x2, x3 … from its second appearance on.
 */
export function anchorsOf(nodes: readonly Numbered[]): string[] {
  const anchors: string[] = [];
  const taken = new Map<string, number>();
  const chapters = countBy(
    nodes.filter(({ kind }) => kind === 'ch').map(({ number }) => String(number)),
  );
  nodes.forEach((node, at) => {
    if (node.kind === 'c') {
      anchors[at] = '';
      return;
    }
    anchors[at] = free(headingAnchor(node, anchors, chapters, taken), taken);
  });
  const claims = nodes.map((node) => (node.kind === 'c' ? clauseClaims(node, nodes, anchors) : []));
  // A number printed twice in one place is claimed once: c2, c2x2.
  const claimed = countBy([
    ...new Map(
      nodes.flatMap(({ parent }, at) =>
        (claims[at] ?? []).map((claim) => [`${String(parent)} ${claim}`, claim] as const),
      ),
    ).values(),
  ]);
  nodes.forEach((node, at) => {
    if (node.kind !== 'c') return;
    const own = claims[at] ?? [];
    anchors[at] = free(own.find((claim) => claimed.get(claim) === 1) ?? own.at(-1) ?? '', taken);
  });
  return anchors;
}

function headingAnchor(
  node: Numbered,
  anchors: readonly string[],
  chapters: ReadonlyMap<string, number>,
  taken: ReadonlyMap<string, number>,
): string {
  const own = anchorBelow('', node.kind, node.number);
  const parent = node.parent === null ? '' : (anchors[node.parent] ?? '');
  // 第一篇 … 第七章: chapters that run on through the parts need no part's name
  if (node.kind === 'ch' && (chapters.get(String(node.number)) ?? 0) <= 1) return own;
  const below = join(parent, own);
  // A second list 一是…二是… under one heading takes the name of the paragraph that opens it
  return node.kind === 'i' && node.list !== undefined && taken.has(below)
    ? join(parent, node.list, own)
    : below;
}

/** Shortest first: c12, ch2-c12, ch2-s1-c12. */
function clauseClaims(
  node: Numbered,
  nodes: readonly Numbered[],
  anchors: readonly string[],
): string[] {
  const own = anchorBelow('', 'c', node.number);
  const above: string[] = [];
  for (let at = node.parent; at !== null; at = nodes[at]?.parent ?? null)
    above.unshift(anchors[at] ?? '');
  return [own, ...above.map((anchor) => join(anchor, own))];
}

/** The anchor, or with x2, x3 … behind it; `taken` holds the last number that each was given with. */
function free(anchor: string, taken: Map<string, number>): string {
  let n = taken.get(anchor) ?? 0;
  let own: string;
  do {
    n += 1;
    own = anchorAgain(anchor, n);
  } while (n > 1 && taken.has(own));
  taken.set(anchor, n);
  if (own !== anchor) taken.set(own, 1);
  return own;
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
