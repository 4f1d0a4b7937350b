/** Items in order → runs of about `most` in size, a larger one by itself: a query reads a few words, and so a part should be small. */
export function cutIntoParts<Item>(
  items: Iterable<Item>,
  most: number,
  sizeOf: (item: Item) => number,
): Item[][] {
  const parts: Item[][] = [];
  let part: Item[] = [];
  let size = 0;
  for (const item of items) {
    const own = sizeOf(item);
    if (size > 0 && size + own > most) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(item);
    size += own;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
