/** Longest stretch of work at a time: what a reader does meanwhile is answered at once. */
const slice = 12;

/** Does something for each of many, a little at a time. */
export function inSlices<Item>(items: readonly Item[], act: (item: Item) => void, from = 0): void {
  const end = performance.now() + slice;
  let at = from;
  while (at < items.length && performance.now() < end) {
    act(items[at] as Item);
    at += 1;
  }
  if (at < items.length) setTimeout(() => inSlices(items, act, at));
}
