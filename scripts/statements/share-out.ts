/** How many of each list fit into so many rows together: a short list leaves its room to the longer ones. */
export function shareOut(rows: number, lengths: readonly number[]): number {
  const ordered = [...lengths].sort((a, b) => a - b);
  let left = rows;
  for (const [at, length] of ordered.entries()) {
    const share = Math.floor(left / (ordered.length - at));
    if (length > share) return share;
    left -= length;
  }
  return Math.max(0, ...lengths);
}
