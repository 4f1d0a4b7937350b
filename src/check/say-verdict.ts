import type { Differs } from '../model/follow-up.ts';
import type { Apart, CheckRecord, Held, Verdict } from './verdict.ts';

/** How an answer is called on a page, and its sign, which holds in one ink. */
export const verdictWords: Readonly<
  Record<Verdict, { readonly name: string; readonly sign: string }>
> = {
  different: { name: '与原文不同', sign: '≠' },
  'not-held': { name: '收录的文件里没有查到', sign: '○' },
  related: { name: '可参照', sign: '∥' },
  same: { name: '与原文相同', sign: '＝' },
};

const differences: Readonly<Record<Differs | Apart, string>> = {
  place: '地方',
  period: '年份',
  span: '时段',
  kind: '口径（总数、新增、增速、比率）',
  scope: '范围',
  measure: '事项',
  unit: '单位',
  bound: '界限（以上、左右等）',
  value: '数',
  words: '字句',
  certainty: '用语（力争、确保等）',
  status: '目标与结果',
};

/** 地方、年份: what parts a text from where it is held, in the order of the table. */
export function sayDifferences({ differs, apart }: Pick<Held, 'differs' | 'apart'>): string {
  const found = new Set<string>([...differs, ...apart]);
  return Object.entries(differences)
    .filter(([name]) => found.has(name))
    .map(([, words]) => words)
    .join('、');
}

/** What else is to be said of a record: 原文有“力争”等用语，本文没有; empty where nothing is. */
export function sayBeside({ verdict, differs }: Pick<CheckRecord, 'verdict' | 'differs'>): string {
  if (verdict !== 'same') return '';
  const parts = [
    differs.includes('certainty') ? '用语（力争、确保等）与原文不一样' : '',
    differs.includes('status') ? '原文写的是目标，这里写作结果' : '',
  ];
  return parts.filter((part) => part !== '').join('；');
}
