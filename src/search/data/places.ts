/** Where something stands in the folded texts: numbers of entries and offsets in them, in order of both. */
export interface Places {
  readonly entries: Int32Array;
  readonly offsets: Int32Array;
}

/** What stands nowhere. */
export const nowhere: Places = { entries: new Int32Array(), offsets: new Int32Array() };

/** Some of the places, those at which `keeps` holds. */
export function keepPlaces(
  { entries, offsets }: Places,
  keeps: (entry: number, offset: number, at: number) => boolean,
): Places {
  const kept: Places = {
    entries: new Int32Array(entries.length),
    offsets: new Int32Array(entries.length),
  };
  let count = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const [entry = 0, offset = 0] = [entries[at], offsets[at]];
    if (!keeps(entry, offset, at)) continue;
    kept.entries[count] = entry;
    kept.offsets[count] = offset;
    count += 1;
  }
  return { entries: kept.entries.subarray(0, count), offsets: kept.offsets.subarray(0, count) };
}
