import { withoutBlanks } from '../text/blanks.ts';
import type { Cut, Line } from '../text/line.ts';

/**
 * Proves that every character of a source that is not blank stands in exactly one entry or cut, in order.
 * Returns null, or where and how the proof breaks.
 */
export function roundTripFault(
  source: readonly Line[],
  texts: readonly string[],
  cuts: readonly Cut[],
): string | null {
  const kept = withoutBlanks(texts.join(''));
  const startsAt = Map.groupBy(
    cuts.filter(({ text }) => withoutBlanks(text) !== ''),
    ({ line, column }) => `${String(line)}:${String(column)}`,
  );
  let at = 0;
  let open: { text: string; at: number }[] = [];
  let columns = 0;
  let last = 0;
  for (const line of source) {
    if (line.number !== last) columns = 0;
    last = line.number;
    for (const char of line.text) {
      const starting = startsAt.get(`${String(line.number)}:${String(columns)}`) ?? [];
      columns += char.length;
      open.push(...starting.map((cut) => ({ text: withoutBlanks(cut.text), at: 0 })));
      if (withoutBlanks(char) === '') continue;
      const cut = open.findLast((each) => each.text.startsWith(char, each.at));
      if (cut !== undefined) {
        cut.at += char.length;
        open = open.filter((each) => each.at < each.text.length);
      } else if (kept.startsWith(char, at)) {
        at += char.length;
      } else {
        return `line ${String(line.number)}: source has “${char}”, entries go on with “${kept.slice(at, at + 12)}”`;
      }
    }
  }
  if (open.length > 0) return `removed “${open[0]?.text ?? ''}” is not in the source`;
  return at === kept.length ? null : `entries hold “${kept.slice(at, at + 12)}” beyond the source`;
}
