/** What is said of a figure: the words it was read from, and its entry. */
interface Said {
  readonly entry: string;
  readonly quote: string;
}

/**
 * Figures of one entry whose words overlap, together: 分别达到95% stands in 分别达到95%、96%以上, which is said once for
 * both, the longest first.
 */
export function saidTogether<Item>(
  items: readonly Item[],
  saidOf: (item: Item) => Said,
): [Item, ...Item[]][] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of items) {
    const { entry, quote } = saidOf(item);
    const group = groups.find(([first]) => {
      const own = saidOf(first);
      return own.entry === entry && (own.quote.includes(quote) || quote.includes(own.quote));
    });
    if (group === undefined) groups.push([item]);
    else if (saidOf(group[0]).quote.length < quote.length) group.unshift(item);
    else group.push(item);
  }
  return groups;
}
