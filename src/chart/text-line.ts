import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** How a piece of text is set: a label, a value (bold), a quiet detail. */
export type Tone = 'label' | 'value' | 'detail';

/** A piece of one line in one tone. */
export interface Run {
  readonly text: string;
  readonly tone: Tone;
}

/** One line of text as it is set. */
export type TextLine = readonly Run[];

/** A line of text whose start, middle or end stands at `x`; `y` is its baseline. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly line: TextLine;
}

/** Sizes of type in px. */
export const TONE_SIZE: Readonly<Record<Tone, number>> = { label: 15, value: 16, detail: 14 };

/** Distance between baselines in px. */
export const LINE = 20;

/** Room for the blank between two runs of a line in px. */
const RUN_GAP = 5;

/** Width of a line in px, by estimate. */
export const lineWidth = (line: TextLine): number =>
  line.reduce(
    (width, { text, tone }) => width + textWidth(text, TONE_SIZE[tone], tone === 'value'),
    RUN_GAP * Math.max(0, line.length - 1),
  );

/** Sets a text and its quiet detail in lines of at most `width` px; the detail follows on where it fits. */
export const toTextLines = (
  text: string,
  tone: Tone,
  detail: string,
  width: number,
): TextLine[] => {
  const lines: TextLine[] = wrapText(text, width, TONE_SIZE[tone], tone === 'value').map((part) => [
    { text: part, tone },
  ]);
  if (detail === '') return lines;
  const joined: TextLine = [...(lines[lines.length - 1] ?? []), { text: detail, tone: 'detail' }];
  if (lineWidth(joined) <= width) return [...lines.slice(0, -1), joined];
  const rest = wrapText(detail, width, TONE_SIZE.detail);
  return [...lines, ...rest.map((part): TextLine => [{ text: part, tone: 'detail' }])];
};
