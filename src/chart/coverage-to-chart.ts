import { sum } from 'd3-array';
import { draftWord } from '../words/document.ts';
import { reachedWords, statusWord } from '../words/figure.ts';
import { emptyCells } from '../words/silence.ts';
import type { Chart, NoChart } from './chart.ts';
import type { CoverageCell, CoverageColumn, CoverageRow } from './coverage.ts';
import { matrixToDrawing } from './matrix-to-drawing.ts';

/** More documents than this are no matrix that one can read: a sentence counts them. */
const MOST = 20;

/** Topics × documents, clauses and figures in each cell, each cell a link. */
export const coverageToChart = (
  id: string,
  columns: readonly CoverageColumn[],
  rows: readonly CoverageRow[],
  source: string,
): Chart | NoChart => {
  const filled = rows.filter(({ cells }) => cells.some(({ figures }) => figures > 0));
  if (columns.length === 0 || filled.length === 0) return { id, sentence: '还没有归入主题的数。' };
  const figures = sum(filled.flatMap(({ cells }) => cells.map((cell) => cell.figures)));
  const title = `${String(figures)}个数落在${String(filled.length)}个主题上：${String(columns.length)}份文件`;
  if (columns.length > MOST) return { id, sentence: `${title}。` };
  return {
    id,
    title,
    key: [
      `实格是${statusWord('target')}`,
      `空格是${reachedWords({ status: 'actual', certainty: null })}`,
      `浅格是${draftWord}`,
      emptyCells,
    ].join('\u3000'),
    notes: [],
    apart: [],
    source,
    sourceInFull: source,
    alt: `矩阵图。${title}。${filled
      .map((row) => `${row.name}：${row.cells.map(toWords(columns)).join('，')}`)
      .join('；')}。`,
    dataTable: {
      columns: [
        { header: '主题', type: 'text' },
        { header: '地区', type: 'text' },
        { header: '文件', type: 'link' },
        { header: '条文数', type: 'number' },
        { header: '数字个数', type: 'number' },
      ],
      rows: filled.flatMap((row) =>
        columns.map((column, position) => {
          const cell = row.cells[position];
          return [
            row.name,
            column.place.name,
            cell !== undefined && cell.figures > 0
              ? { text: column.name, href: cell.href }
              : column.name,
            cell?.clauses ?? 0,
            cell?.figures ?? 0,
          ];
        }),
      ),
    },
    wide: matrixToDrawing(columns, filled, { width: 680, gutter: 140, columns: 6 }),
    narrow: matrixToDrawing(columns, filled, { width: 328, gutter: 0, columns: 5 }),
  };
};

const toWords =
  (columns: readonly CoverageColumn[]) =>
  ({ clauses, figures }: CoverageCell, position: number): string => {
    const column = columns[position];
    const where = `${column?.place.name ?? ''}${column?.name ?? ''}`;
    return `${where}${String(figures)}个数（${String(clauses)}条）`;
  };
