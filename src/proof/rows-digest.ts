/** Sixteen hexadecimal digits over the rows of a saved file: they tell an edit, they are no guard against forgers. */
export function rowsDigest(rows: readonly string[]): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (const sign of rows.join('\n')) {
    const code = sign.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code ^ low, 0x85ebca6b) >>> 0;
  }
  return [high, low].map((part) => part.toString(16).padStart(8, '0')).join('');
}
