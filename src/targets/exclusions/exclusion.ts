import type { Quantity } from '../text-to-quantities.ts';
import type { Segment } from '../text-to-segments.ts';
import type { Marks } from '../text-to-marks.ts';

/** Why a number is no target: the closed list that data.html counts by. */
export const exclusionReasons = {
  'quoted-name': '引号、书名号中的名称或口号',
  name: '名称、代号的一部分',
  year: '年份',
  date: '日期、时刻',
  'document-number': '文号',
  'clause-number': '条文的编号',
  ordinal: '序号、等级、届次',
  duration: '期限、时长',
  threshold: '界定类别的门槛',
  'project-size': '所提及项目的规模',
  support: '奖补、资助的数额',
  'named-set': '“几大”“几项”一类的统称',
  indefinite: '“一个”“一批”一类的泛指',
  whole: '全国、全省范围的总数',
  rank: '位次',
  baseline: '比较的起点或对象',
  'label-part': '被计量对象的一部分',
  restated: '括号中的重述',
  fraction: '分数',
  vague: '没有写明数值（数十、几百）',
  separator: '数字中间的空格、逗号分不清',
  glossary: '名词解释',
  background: '问题、形势等背景中的数字',
  'no-unit': '没有计量单位',
  'no-label': '没有写明所计量的对象',
  review: '人工核定',
  heading: '标题、文首里的数字',
  duty: '责任单位括号里的数字',
  table: '表格里的序号、现状值',
} as const;
export type ExclusionReason = keyof typeof exclusionReasons;

/** What a number that is no target belongs to: the classes that are counted. */
export const excludedClasses = [
  'year',
  'date',
  'clause-number',
  'document-number',
  'name',
  'class-limit',
  'dimension',
] as const;
export type ExcludedClass = (typeof excludedClasses)[number];

const classes: Partial<Record<ExclusionReason, ExcludedClass>> = {
  year: 'year',
  date: 'date',
  'clause-number': 'clause-number',
  'document-number': 'document-number',
  name: 'name',
  'quoted-name': 'name',
  ordinal: 'name',
  threshold: 'class-limit',
  'project-size': 'dimension',
};

/** The class that a reason counts under; null where the number stays unread. */
export function reasonToClass(reason: ExclusionReason): ExcludedClass | null {
  return classes[reason] ?? null;
}

/** A number where it stands. */
export interface Place {
  readonly text: string;
  readonly quantity: Quantity;
  readonly segment: Segment;
  /** All numbers of the segment, this one among them. */
  readonly neighbours: readonly Quantity[];
  readonly marks: Marks;
  /** Text of the segment before and after the number with unit and bound. */
  readonly before: string;
  readonly after: string;
}

/** One rule that takes numbers out; the first that holds names the reason. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly holds: (place: Place) => boolean;
}
