import type { ClauseRecord } from '../../model/clause.ts';
import type { DocumentTable } from '../../clause/rows-to-tables.ts';
import type { TextFacts } from '../../reader/tree-to-facts.ts';
import type { ReadFigure } from '../read-figures.ts';

/** Kinds of places within a text that do not go together; each can be switched off. */
export const slipKinds = {
  sum: '分项与合计',
  value: '同一件事两个数',
  year: '年份',
  number: '编号',
  duty: '责任单位',
  time: '数字没有年份',
  unit: '数字没有单位',
  missing: '缺一个数',
  form: '文号、书名号、引号',
  name: '机构名称',
  formula: '固定提法',
} as const;
export type SlipKind = keyof typeof slipKinds;

/** A place that a careful editor would ask about, with the reason, and when nothing need be done. */
export interface Slip {
  readonly kind: SlipKind;
  readonly anchor: string;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  /** Where it may be right all the same. */
  readonly unless: string;
}

/** What the rules look at. */
export interface SlipText {
  readonly entries: readonly ClauseRecord[];
  readonly figures: readonly ReadFigure[];
  readonly tables: readonly DocumentTable[];
  readonly facts: TextFacts;
  /** Cores of the figures' labels, by position. */
  readonly cores: readonly string[];
}

/** One rule. */
export type SlipRule = (text: SlipText) => Slip[];
