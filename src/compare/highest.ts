/** The `count` positions with the highest values, highest first, without sorting the rest. */
export function highest(
  positions: readonly number[],
  values: Float32Array,
  count: number,
): number[] {
  const byValue = (a: number, b: number): number => (values[b] ?? 0) - (values[a] ?? 0) || a - b;
  if (positions.length <= count) return [...positions].sort(byValue);
  const bins = new Int32Array(256);
  let top = 0;
  for (const at of positions) top = Math.max(top, values[at] ?? 0);
  const binOf = (at: number): number => Math.min(255, Math.floor(((values[at] ?? 0) / top) * 256));
  for (const at of positions) bins[binOf(at)] = (bins[binOf(at)] ?? 0) + 1;
  let floor = 255;
  for (let held = bins[255] ?? 0; held < count && floor > 0; held += bins[floor] ?? 0) floor -= 1;
  return positions
    .filter((at) => binOf(at) >= floor)
    .sort(byValue)
    .slice(0, count);
}
