import type { Drawing } from './chart.ts';
import type { CoverageCell, CoverageColumn, CoverageRow } from './coverage.ts';
import { lengthToPath as px } from './length-to-path.ts';
import { markLink } from './mark-link.ts';
import { moveTo } from './move-to.ts';
import { siglumMark } from './siglum-mark.ts';
import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { LINE, toTextLines } from './text-line.ts';
import { textLineToNode } from './text-line-to-node.ts';

/** How a matrix is cut: `gutter` 0 puts topics above their cells; more `columns` go into a block below. */
export interface MatrixFrame {
  readonly width: number;
  readonly gutter: number;
  readonly columns: number;
}

const CELL = 54;

/** Draws topics × documents in blocks of so many columns; bars of one matrix share one scale. */
export const matrixToDrawing = (
  columns: readonly CoverageColumn[],
  rows: readonly CoverageRow[],
  frame: MatrixFrame,
): Drawing => {
  const most = Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map(({ clauses, figures }) => Math.max(clauses, figures))),
  );
  const nodes: Element[] = [];
  let top = 0;
  for (let from = 0; from < columns.length; from += frame.columns) {
    const block = columns.slice(from, from + frame.columns);
    const step = (frame.width - frame.gutter) / Math.min(frame.columns, columns.length);
    const heads = block.map(({ name }) => toTextLines('', 'label', name, step - 8));
    nodes.push(
      ...block.map((column, position) =>
        headToNode(column, heads[position] ?? [], frame.gutter + position * step, top),
      ),
    );
    top += 32 + Math.max(...heads.map((lines) => lines.length)) * LINE;
    for (const row of rows) {
      const label = toTextLines(
        row.name,
        'label',
        '',
        frame.gutter === 0 ? frame.width : frame.gutter - 14,
      );
      const above = frame.gutter === 0 ? label.length * LINE + 4 : 0;
      nodes.push(
        h('path', { class: 'k-grid', d: `M0 ${px(top)}H${px(frame.width)}` }),
        ...label.map((line, position) =>
          textLineToNode({ x: 0, y: top + 20 + position * LINE, anchor: 'start', line }),
        ),
        ...block.map((column, position) =>
          cellToNode(row, column, row.cells[from + position], {
            x: frame.gutter + position * step,
            y: top + above,
            width: step - 12,
            most,
          }),
        ),
      );
      top += Math.max(above + CELL, label.length * LINE + 12);
    }
    top += 16;
  }
  return { width: frame.width, height: Math.max(top, 1), nodes };
};

const headToNode = (
  { place, draft }: CoverageColumn,
  lines: ReturnType<typeof toTextLines>,
  x: number,
  top: number,
): Element =>
  h(
    'g',
    { ...moveTo(x + 11, top + 12), 'data-place': place.code },
    siglumMark({ op: '=', status: 'target', draft }, place),
    ...lines.map((line, position) =>
      textLineToNode({ x: -11, y: 28 + position * LINE, anchor: 'start', line }),
    ),
  );

const cellToNode = (
  row: CoverageRow,
  { place, name }: CoverageColumn,
  cell: CoverageCell | undefined,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly most: number },
): Element => {
  const { x, y } = box;
  if (cell === undefined || cell.clauses === 0)
    return h('text', { class: 'k-detail', x, y: y + 20 }, '0条');
  const bar = (count: number, top: number, className: string): Element =>
    h('rect', {
      class: className,
      x: 1,
      y: top,
      width: (count / box.most) * (box.width - 2),
      height: 4,
    });
  return markLink(
    {
      className: `k-mark c-${place.color}`,
      at: [x, y],
      href: cell.href,
      place,
      title: `${place.name}${name}，${row.name}：${cell.clauses}条，${cell.figures}个数字`,
      unseen: () => [place.name + name, row.name],
      hit: h('rect', { class: 'k-hit', x: -4, y: 4, width: box.width + 8, height: CELL - 8 }),
    },
    h('text', { class: 'k-value', y: 19 }, `${cell.clauses}条`),
    bar(cell.clauses, 24, 'k-full'),
    h('text', { class: 'k-detail', y: 42 }, `${cell.figures}个数`),
    ...(cell.figures > 0 ? [bar(cell.figures, 46, 'k-hollow')] : []),
  );
};
