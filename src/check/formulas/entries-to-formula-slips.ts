import type { Holdings } from '../holdings.ts';
import type { Slip } from '../slips/slip.ts';
import { openFormulas } from './open-formulas.ts';

/**
 * Near misses of fixed formulas in a guest's entries: only where the signs that differ stand together as no document of
 * the edition writes them (低炭), so that what is merely another wording (工业经济 beside 民营经济) is left alone.
 */
export async function entriesToFormulaSlips(
  entries: readonly { readonly anchor: string; readonly text: string }[],
  { formulas, holds }: Pick<Holdings, 'formulas' | 'holds'>,
): Promise<Slip[]> {
  const nearMisses = openFormulas(await formulas());
  const slips: Slip[] = [];
  for (const { anchor, text } of entries) {
    for (const { from, to, formula, documents, pairs } of nearMisses(text)) {
      const held = await Promise.all(pairs.map(holds));
      if (held.includes(true)) continue;
      const odd = pairs.map((pair) => `“${pair}”`).join('');
      slips.push({
        kind: 'formula',
        anchor,
        from,
        to,
        reason: `收录的文件有 ${documents} 份写“${formula}”，这里差一两个字；${odd}在收录的文件里没有查到`,
        unless: '有意这样写的，不必改',
      });
    }
  }
  return slips;
}
