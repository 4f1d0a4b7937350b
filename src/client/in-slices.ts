import { breathe } from './breathe.ts';

/** Does something for each of many, a little at a time; the first ones at once. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  act: (item: Item) => void,
): Promise<void> {
  const pause = breathe();
  for (const item of items) {
    await pause();
    act(item);
  }
}
