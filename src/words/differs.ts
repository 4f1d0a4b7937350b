import type { Differs } from '../model/follow-up.ts';
import type { Apart, Verdict } from '../model/verdict.ts';

/** What is said of a difference between two figures, as what changed from one edition to the next, and of a text beside its source. */
interface Wording {
  readonly between: string;
  readonly changed: string;
  readonly beside: string;
}

const differences: Readonly<Record<Differs, Wording>> = {
  period: { between: '年份不同', changed: '年份', beside: '年份' },
  span: {
    between: '一个是几年合计或到某年为止，一个是一年',
    changed: '几年或一年',
    beside: '时段',
  },
  kind: {
    between: '一个是总数，一个是期内新做的数',
    changed: '总数或新增',
    beside: '口径（总数、新增、增速、比率）',
  },
  scope: { between: '范围或级别不同', changed: '范围', beside: '范围' },
  measure: { between: '量的不是同一件事', changed: '所量的事', beside: '事项' },
  unit: { between: '单位不同', changed: '单位', beside: '单位' },
  bound: {
    between: '“以上”“以内”等限定不同',
    changed: '界限（以上、以内等）',
    beside: '界限（以上、左右等）',
  },
  certainty: {
    between: '“力争”“确保”等语气不同',
    changed: '语气（力争、确保等）',
    beside: '用语（力争、确保等）',
  },
  status: { between: '一个是目标，一个是结果', changed: '目标或结果', beside: '目标与结果' },
};

/** What two figures differ in, in a few words each. */
export function differsText(list: readonly Differs[]): string {
  return list.map((one) => differences[one].between).join('；');
}

/** What of a figure another edition has otherwise, in a word each: 年份, 单位. */
export function changedParts(list: readonly Differs[]): string[] {
  return list.map((one) => differences[one].changed);
}

/** What a text and its source may differ in besides. */
const others: Readonly<Record<Apart, string>> = {
  place: '地方',
  source: '出处',
  value: '数',
  words: '字句',
};

/** The order in which the differences of a text are told. */
const order: readonly (Differs | Apart)[] = [
  ...(['place', 'source', 'period', 'span', 'kind', 'scope', 'measure', 'unit', 'bound'] as const),
  ...(['value', 'words', 'certainty', 'status'] as const),
];

/** 地方、年份: what parts a text from where it is held. */
export function sayDifferences({
  differs,
  apart,
}: {
  readonly differs: readonly Differs[];
  readonly apart: readonly Apart[];
}): string {
  const found = new Set<string>([...differs, ...apart]);
  return order
    .filter((one) => found.has(one))
    .map((one) => (one in others ? others[one as Apart] : differences[one as Differs].beside))
    .join('、');
}

/** What else is to be said of a text that agrees with its source: 用语（力争、确保等）与原文不一样; empty where nothing is. */
export function sayBeside({
  verdict,
  differs,
}: {
  readonly verdict: Verdict;
  readonly differs: readonly Differs[];
}): string {
  if (verdict !== 'same') return '';
  const parts = [
    differs.includes('certainty') ? `${differences.certainty.beside}与原文不一样` : '',
    differs.includes('status') ? '原文写的是目标，这里写作结果' : '',
  ];
  return parts.filter((part) => part !== '').join('；');
}
