import type { Definition } from '../model/catalogue.ts';
import { foldLabel } from '../model/fold-label.ts';

/** How the thing of a row is counted, by the words of a text: 四好农村路 of 农村公路建设; '' where none of the row's definitions applies. */
export function textToDefinition(text: string, list: readonly Definition[]): string {
  if (list.length === 0) return '';
  const folded = foldLabel(text);
  const names = list.filter(({ words }) => words.some((word) => folded.includes(foldLabel(word))));
  return names.map(({ name }) => name).join('、');
}
