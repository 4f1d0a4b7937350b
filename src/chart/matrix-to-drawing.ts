import type { Drawing } from './chart.ts';
import type { CoverageCell, CoverageColumn, CoverageRow } from './coverage.ts';
import type { Element } from 'hast';
import { lengthToPath as px } from './length-to-path.ts';
import { markLink } from './mark-link.ts';
import { moveTo } from './move-to.ts';
import { markWidth, siglumMark } from './siglum-mark.ts';
import { squaresToPath } from './squares-to-path.ts';
import { h } from '../element/h.ts';
import { LINE, toTextLines } from './text-line.ts';
import { textLineToNode } from './text-line-to-node.ts';

/** How a matrix is cut: `gutter` 0 puts topics above their cells; more `columns` go into a block below. */
export interface MatrixFrame {
  readonly width: number;
  readonly gutter: number;
  readonly columns: number;
}

const SIDE = 6;
const GAP = 2;
const PITCH = SIDE + GAP;

/** Draws topics × documents in blocks of so many columns, a square a figure. */
export const matrixToDrawing = (
  columns: readonly CoverageColumn[],
  rows: readonly CoverageRow[],
  frame: MatrixFrame,
): Drawing => {
  const nodes: Element[] = [];
  const rules: string[] = [];
  let top = 0;
  for (let from = 0; from < columns.length; from += frame.columns) {
    const block = columns.slice(from, from + frame.columns);
    const step = (frame.width - frame.gutter) / Math.min(frame.columns, columns.length);
    const perLine = Math.max(1, Math.floor((step - 14) / PITCH));
    const heads = block.map(({ name }) => toTextLines('', 'label', name, step - 8));
    nodes.push(
      ...block.map((column, position) =>
        headToNode(column, heads[position] ?? [], frame.gutter + position * step, top),
      ),
    );
    top += 32 + Math.max(...heads.map((lines) => lines.length)) * LINE;
    for (const row of rows) {
      const cells = row.cells.slice(from, from + frame.columns);
      const room = frame.gutter === 0 ? frame.width : frame.gutter - 14;
      const label = toTextLines(row.name, 'label', '', room);
      const above = frame.gutter === 0 ? label.length * LINE + 6 : 0;
      const lines = Math.max(1, ...cells.map(({ figures }) => Math.ceil(figures / perLine)));
      rules.push(`M0 ${px(top)}H${px(frame.width)}`);
      nodes.push(
        ...label.map((line, position) =>
          textLineToNode({ x: 0, y: top + 20 + position * LINE, anchor: 'start', line }),
        ),
        ...block.flatMap((column, position) => {
          const cell = cells[position];
          if (cell === undefined || cell.figures === 0) return [];
          const x = frame.gutter + position * step;
          return [cellToNode(row, column, cell, [x, top + above + 10], perLine)];
        }),
      );
      top += Math.max(above + lines * PITCH + 18, label.length * LINE + 12);
    }
    top += 16;
  }
  return {
    width: frame.width,
    height: Math.max(top, 1),
    nodes: [h('path', { class: 'k-grid', d: rules.join('') }), ...nodes],
  };
};

const headToNode = (
  { place, draft }: CoverageColumn,
  lines: ReturnType<typeof toTextLines>,
  x: number,
  top: number,
): Element => {
  const half = markWidth(place.siglum) / 2 + 1;
  return h(
    'g',
    { ...moveTo(x + half, top + 12), 'data-place': place.code },
    siglumMark({ op: '=', status: 'target', draft }, place),
    ...lines.map((line, position) =>
      textLineToNode({ x: -half, y: 28 + position * LINE, anchor: 'start', line }),
    ),
  );
};

const cellToNode = (
  row: CoverageRow,
  { place, name, draft }: CoverageColumn,
  { figures, results, href }: CoverageCell,
  at: readonly [x: number, y: number],
  perLine: number,
): Element => {
  const lines = Math.ceil(figures / perLine);
  const squares = (count: number, from: number, open: boolean): Element[] =>
    count === 0
      ? []
      : [
          h('path', {
            class: `k-unit${open ? ' k-open' : ''}${draft ? ' k-pale' : ''}`,
            d: squaresToPath(count, perLine, SIDE, GAP, from),
          }),
        ];
  const said = `${place.name}${name}，${row.name}：${String(figures)}个数`;
  return markLink(
    {
      className: `k-mark c-${place.color}`,
      at,
      href,
      place,
      title: results === 0 ? said : `${said}，其中${String(results)}个是已有的结果`,
      unseen: () => [said],
      hit: h('rect', {
        class: 'k-hit',
        x: -4,
        y: -8,
        width: Math.min(figures, perLine) * PITCH + 8,
        height: lines * PITCH + 16,
      }),
    },
    ...squares(figures - results, 0, false),
    ...squares(results, figures - results, true),
  );
};
