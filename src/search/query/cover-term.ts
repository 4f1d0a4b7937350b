/**
 * Offsets of pairs that together hold every character of a term of two or more, the cheapest such choice: `costOf` says
 * what the pair at an offset costs to load. 高质量: 高质 and 质量; 高质量发展: 高质, 量发 and 发展, or others.
 */
export function coverTerm(length: number, costOf: (offset: number) => number): number[] {
  /** Cost of all characters up to the end of the pair at an offset, and the pair before it in the choice. */
  const best: { cost: number; before: number }[] = [];
  for (let at = 0; at + 1 < length; at += 1) {
    const beside = at < 1 ? 0 : (best[at - 1]?.cost ?? 0);
    const apart = at < 2 ? Infinity : (best[at - 2]?.cost ?? 0);
    best.push({
      cost: costOf(at) + Math.min(beside, apart),
      before: apart <= beside ? at - 2 : at - 1,
    });
  }
  const chosen: number[] = [];
  for (let at = length - 2; at >= 0; at = best[at]?.before ?? -1) chosen.push(at);
  return chosen.reverse();
}
