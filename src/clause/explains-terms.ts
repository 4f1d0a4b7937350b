import { anchorAround, anchorPlace } from '../address/anchor.ts';
import type { ClauseRecord } from '../model/clause.ts';

const terms =
  /^(?:《?政府工作报告》?)?(?:名词|术语|有关名词|部分名词|相关名词)?(?:解释|注释)(?:和|与|及)?(?:说明)?$/u;

/** A function that tells of the entries of a document whether they explain terms: below 名词解释, or in an annex of that title. */
export function explainsTerms(entries: readonly ClauseRecord[]): (entry: ClauseRecord) => boolean {
  const annexes = new Set(
    entries.flatMap(({ anchor, type, text }) =>
      type === 'heading' && anchorPlace(anchor) === 'title' && terms.test(text)
        ? [anchorAround(anchor)]
        : [],
    ),
  );
  return ({ anchor, path }) =>
    path.some(({ heading }) => terms.test(heading)) ||
    (annexes.size > 0 && annexes.has(anchor.split('-', 1)[0] ?? ''));
}
