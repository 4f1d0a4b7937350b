import type { ApartFigure, ChartFigure, DataTable, DataCell } from './chart.ts';
import { placedCitation } from '../words/placed-figure.ts';
import { opSign } from '../words/bound.ts';
import { statusWord } from '../words/figure.ts';
import { periodText } from '../words/period.ts';

/** A figure in a data table: the measure's name where a chart shows several, why it is not drawn. */
export interface TableFigure {
  readonly figure: ChartFigure;
  readonly reason: string | null;
}

/** Drawn figures first, then those apart with their reasons. */
export const toTableFigures = (
  figures: readonly ChartFigure[],
  apart: readonly ApartFigure[],
): TableFigure[] => [
  ...figures.map((figure) => ({ figure, reason: null })),
  ...apart.map(({ figure, reason }) => ({ figure, reason })),
];

/** The table that stands for a chart, one row per figure in the order of the marks; `unit` is the axis's. */
export const figuresToDataTable = (figures: readonly TableFigure[], unit: string): DataTable => {
  const withReason = figures.some(({ reason }) => reason !== null);
  return {
    columns: [
      { header: '地区', type: 'text' },
      { header: '文件', type: 'text' },
      { header: '事项', type: 'text' },
      { header: '期限', type: 'text' },
      { header: '类别', type: 'text' },
      { header: '界限', type: 'text' },
      { header: unit === '' ? '数值' : `数值（${unit}）`, type: 'number' },
      { header: '上限', type: 'number' },
      { header: '原文数字', type: 'text' },
      { header: '原句', type: 'text' },
      { header: '出处', type: 'link' },
      ...(withReason ? [{ header: '未画的原因', type: 'text' as const }] : []),
    ],
    rows: figures.map(({ figure, reason }) => [
      ...toCells(figure, reason === null),
      ...(withReason ? [reason] : []),
    ]),
  };
};

const toCells = (figure: ChartFigure, drawn: boolean): DataCell[] => [
  figure.place.name,
  figure.document,
  figure.label,
  periodText(figure),
  statusWord(figure.status),
  opSign(figure.op),
  // A figure apart may be in another unit: only its wording can be given.
  drawn ? figure.value : null,
  drawn ? figure.valueMax : null,
  figure.number + figure.unit,
  figure.quote,
  { text: placedCitation(figure), href: figure.href },
];
