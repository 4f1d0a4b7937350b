import type { Verdict } from '../model/verdict.ts';

/** How an answer is called on a page, and its sign, which holds in one ink. */
export const verdictWords: Readonly<
  Record<Verdict, { readonly name: string; readonly sign: string }>
> = {
  different: { name: '与原文不同', sign: '≠' },
  'not-held': { name: '收录的文件里没有查到', sign: '○' },
  related: { name: '可参照', sign: '∥' },
  same: { name: '与原文相同', sign: '＝' },
};
