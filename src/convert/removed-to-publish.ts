import type { Cut } from '../text/line.ts';
import { isAside } from '../text/is-aside.ts';
import { hidden, maskPersonal } from '../text/take-personal.ts';

/**
 * What is published of words that stand in no entry: the words; of remarks, hidden text and revisions their length
 * alone, and of people, unless theirs are to be shown, a dot a sign.
 */
export function removedToPublish(
  { text, reason }: Pick<Cut, 'text' | 'reason'>,
  people: 'in' | 'out',
): string {
  if (isAside(reason)) return `${String([...text.replace(/\s/gu, '')].length)} 字，不公开`;
  if (people === 'in') return text;
  return reason === '个人信息' ? hidden(text) : maskPersonal(text);
}
