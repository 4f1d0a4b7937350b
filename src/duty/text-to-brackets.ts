import { NAME_PAIRS, pairEnds } from '../text/closed-pairs.ts';

/** A bracket of the text: `start` at the opening sign, `end` behind the closing one, `inner` between. */
export interface Bracket {
  start: number;
  end: number;
  inner: string;
  closed: boolean;
}

/** What opens a bracket of its own; 〈 and < do so only inside one (各镇〈街道〉), for PM2.5<35 is no bracket. */
const OUTER = '（(【〔[［{';
const OPEN = `${OUTER}〈<＜`;
const CLOSE = '）)】〕]］〉>＞}';

/** True where a closing sign follows in the same paragraph before another bracket opens. */
function closesBefore(text: string, at: number): boolean {
  return /^.[^（(【\n]*[）)】〕\]]/su.test(text.slice(at, at + 2000));
}

/**
 * Outermost brackets of an entry, brackets inside a name (各镇〈街道〉, 各镇(街)) left within.
 * Full and half width may close each other; a bracket that never closes ends with its paragraph.
 */
export function textToBrackets(text: string): Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let start = 0;
  const take = (end: number, closed: boolean): void => {
    brackets.push({ start, end, inner: text.slice(start + 1, closed ? end - 1 : end), closed });
    depth = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ((depth === 0 ? OUTER : OPEN).includes(sign)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (CLOSE.includes(sign) && depth > 0) {
      depth -= 1;
      if (depth === 0) take(at + 1, true);
    } else if (depth > 0 && (sign === '。' || sign === '\n') && !closesBefore(text, at)) {
      // （责任单位：区科技局。 with its closing sign lost
      take(at, false);
    }
  }
  if (depth > 0) take(text.length, false);
  return brackets;
}

/** Parts of a list at `separators` that stand outside closed brackets and quotation marks, blank ones left out. */
export function splitOutside(list: string, separators: RegExp): string[] {
  const parts: string[] = [];
  const ends = pairEnds(list, NAME_PAIRS);
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const end = ends.get(at);
    if (end !== undefined) at = end - 1;
    else if (separators.test(list.charAt(at))) {
      parts.push(list.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(list.slice(from));
  return parts.map((one) => one.trim()).filter((one) => one !== '');
}
