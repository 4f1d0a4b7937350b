import type { DotRow } from './dot-series.ts';
import { figureToShortValue } from './figure-to-words.ts';
import { LINE, toTextLines, type TextLine } from './text-line.ts';

/** How a dot plot is cut for one width of the page. */
export interface DotFrame {
  readonly width: number;
  /** Labels stand before the line (wide) or above it (narrow). */
  readonly labels: 'before' | 'above';
  /** Widest label, and widest text after a mark, in px. */
  readonly labelMax: number;
  readonly valueMax: number;
}

/** For 700 px and more, and paper. */
export const WIDE: DotFrame = { width: 680, labels: 'before', labelMax: 180, valueMax: 210 };

/** For a phone: 360 px less the margins. */
export const NARROW: DotFrame = { width: 328, labels: 'above', labelMax: 328, valueMax: 120 };

/** The texts of a row, broken into lines, and the height that they and the mark need in px. */
export interface CutRow {
  readonly row: DotRow;
  readonly label: readonly TextLine[];
  readonly value: readonly TextLine[];
  readonly height: number;
}

/** Breaks the texts of a row for a frame, `unit` being the chart's; on a phone the detail joins the label above the line. */
export const cutDotRow = (row: DotRow, unit: string, frame: DotFrame): CutRow => {
  const written = figureToShortValue(row.figure, unit);
  if (frame.labels === 'above') {
    const label = toTextLines(row.label, 'label', row.detail, frame.labelMax);
    const value = toTextLines(written, 'value', '', frame.valueMax);
    return {
      row,
      label,
      value,
      height: label.length * LINE + Math.max(36, value.length * LINE + 12),
    };
  }
  const label = toTextLines(row.label, 'label', '', frame.labelMax);
  const value = toTextLines(written, 'value', row.detail, frame.valueMax);
  return { row, label, value, height: Math.max(label.length, value.length) * LINE + 22 };
};
