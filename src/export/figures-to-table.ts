import type { Figure } from '../compare/figure.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import type { Imprint } from '../model/publication.ts';
import { planHref } from '../address/href.ts';
import type { Cell, Column, Table } from './table.ts';
import { opWords } from '../words/bound.ts';
import {
  citation,
  docNumberText,
  draftWord,
  planShortName,
  statusName,
  textStatus,
} from '../words/document.ts';
import { imprintNote } from '../words/imprint.ts';
import { periodText } from '../words/period.ts';
import { kindName, statusHead, statusWord } from '../words/figure.ts';

/** What every export says of itself. */
export interface ExportFrame {
  readonly imprint: Imprint;
  readonly indicatorName: (id: string) => string;
  /** Plans that a later edition has taken the place of. */
  readonly replaced: ReadonlySet<string>;
}

const text = (header: string, width = 12): Column => ({ header, type: 'text', width });
const number = (header: string): Column => ({ header, type: 'number', width: 10 });

const columns: readonly Column[] = [
  text('编号', 34),
  text('地区', 10),
  text('文件', 30),
  text('文件状态', 11),
  text('文号', 20),
  text('条', 10),
  text('指标', 26),
  text('原文对象', 30),
  text('限定', 8),
  number('数值'),
  number('数值上限'),
  text('单位', 10),
  text('性质', 8),
  text('年份', 12),
  text('起', 8),
  text('止', 8),
  text('基期', 8),
  text(statusHead, 11),
  text('语气', 8),
  text('范围', 12),
  number('换算值'),
  number('换算上限'),
  text('换算单位', 10),
  text('原文', 60),
  text('引用', 60),
  { header: '链接', type: 'link', width: 40 },
  text('版本日期', 12),
  text('封顶', 8),
  number('基期值'),
  text('属性', 8),
  text('文本状态', 10),
];

function figureToCells({ target, plan }: Figure, frame: ExportFrame): Cell[] {
  const path = planHref(plan.id, target.id.slice(plan.id.length + 1));
  return [
    target.id,
    plan.region.name,
    planShortName(plan),
    statusName(plan.status),
    docNumberText(plan),
    sayAnchor(target.clause),
    target.indicator === null ? '未归类' : frame.indicatorName(target.indicator),
    target.label,
    opWords(target.op),
    target.value,
    target.valueMax,
    target.unit,
    kindName(target.kind),
    periodText(target),
    target.since ?? '',
    target.until ?? '',
    target.baseline?.year ?? '',
    statusWord(target.status),
    target.certainty ?? '',
    target.scope ?? '',
    target.comparable?.value ?? null,
    target.comparable?.valueMax ?? null,
    target.comparable?.unit ?? '',
    target.quote,
    citation(plan, target.clause),
    { text: path, href: path },
    frame.imprint.date,
    target.cap ? '封顶' : '',
    target.baseline?.value ?? null,
    target.attribute ?? '',
    textStatus(plan.status, frame.replaced.has(plan.id)),
  ];
}

/**
 * Figures as a table, one a line, each with unit, wording, document, status, number, citation, link and
 * edition date; a range 1—2 stands in two number columns and so never turns into a date.
 */
export function figuresToTable(
  figures: readonly Figure[],
  frame: ExportFrame,
  name = '数字',
): Table {
  return {
    name,
    columns,
    rows: figures.map((figure) => figureToCells(figure, frame)),
    notes: [
      imprintNote(frame.imprint),
      '数值与单位照原文；换算值只供排序和画图。限定、年份、性质不同的数不可直接比较。',
      `${draftWord}不是定稿。`,
    ],
  };
}
