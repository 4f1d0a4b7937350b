import { stripDuties } from '../topic/strip-duties.ts';

/** A text longer than this is compared passage by passage, so that one matter of eight is still found. */
const whole = 240;
const passage = 110;

/**
 * Cuts an entry's text (bodies taken out) into passages of whole sentences, about 110 characters each;
 * a short entry is one passage. An item of a work report treats many matters in 800 characters, a clause one in 120.
 */
export function entryToPassages(text: string): string[] {
  const bare = stripDuties(text);
  if (bare.length <= whole) return [bare];
  const passages: string[] = [];
  let current = '';
  for (const sentence of bare.match(/[^。；\n]+[。；\n]*/g) ?? []) {
    if (current !== '' && current.length + sentence.length > passage * 1.5) {
      passages.push(current);
      current = '';
    }
    current += sentence;
    if (current.length >= passage) {
      passages.push(current);
      current = '';
    }
  }
  if (current !== '') passages.push(current);
  return passages;
}
