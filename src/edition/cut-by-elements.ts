/** Elements that a list may have on a page of its own; the frame of the page takes the rest of 4,000. */
const MOST = 3400;

/** A list in pages, each of which holds as many items as it has room for; `elementsOf` says about how many one has. */
export function cutByElements<Item>(
  list: readonly Item[],
  elementsOf: (item: Item) => number,
): Item[][] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of list) {
    const own = elementsOf(item);
    if (own > left) {
      pages.push([]);
      left = MOST;
    }
    pages.at(-1)?.push(item);
    left -= own;
  }
  return pages;
}
