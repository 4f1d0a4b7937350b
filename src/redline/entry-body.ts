import type { ClauseRecord } from '../model/clause.ts';
import { foldText } from '../text/fold-text.ts';
import { readMarker } from '../text/read-marker.ts';

/** Length of the printed number at an entry's beginning: 12. of 12.推进…; 0 where none is printed. */
export function numberLength({ text, number }: Pick<ClauseRecord, 'text' | 'number'>): number {
  return number === null ? 0 : (readMarker(text)?.end ?? 0);
}

/** An entry's words without its number, folded: by these two editions are matched, for numbers shift. */
export function entryBody(entry: Pick<ClauseRecord, 'text' | 'number'>): string {
  return foldText(entry.text.slice(numberLength(entry)));
}
