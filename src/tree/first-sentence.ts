import { pairEnds } from '../text/closed-pairs.ts';

/** Length of the first sentence with its 。！？, closed brackets and quotation marks passed over; the whole text where none ends. */
export function firstSentenceLength(text: string): number {
  const ends = pairEnds(text);
  for (let i = 0; i < text.length; i += 1) {
    const end = ends.get(i);
    if (end !== undefined) i = end - 1;
    else if ('。！？!?'.includes(text.charAt(i))) return i + 1;
  }
  return text.length;
}
