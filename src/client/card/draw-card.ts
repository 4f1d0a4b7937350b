import type { Imprint } from '../../model/publication.ts';
import { chartImprint } from '../../words/imprint.ts';
import { drawCode } from './draw-code.ts';
import { textToLines } from './text-to-lines.ts';

/** What stands on a card: a clause word for word, where it comes from, and the address that leads there. */
export interface CardContent {
  readonly text: string;
  readonly citation: string;
  /** Null where no address leads anybody there, as from a folder. */
  readonly address: string | null;
  readonly imprint: Imprint;
}

const width = 540;
const edge = 40;
const codeSize = 104;
const scale = 2;
/** A picture is no taller than every browser draws and every telephone shows. */
const mostLines = 120;

/** A clause as a picture to send on, in the page's own colours, twice as fine as its px. */
export function drawCard({ text, citation, address, imprint }: CardContent): HTMLCanvasElement {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const [serif, sans] = [`22px ${color('serif')}`, `14px ${color('sans')}`];
  const all = textToLines(text, { font: serif, line: 38, width: width - 2 * edge });
  const lines = all.slice(0, mostLines);
  const left = all.slice(mostLines).join('').length;
  if (left > 0) lines.push(`……（还有 ${left} 字，见原文）`);
  const footWidth = width - 2 * edge - (address === null ? 0 : codeSize + 24);
  const foot = textToLines(citation, { font: sans, line: 23, width: footWidth });
  const footHeight = Math.max(foot.length * 23 + 30, address === null ? 0 : codeSize);
  const rule = edge + lines.length * 38 + 18;
  const height = rule + 22 + footHeight + edge - 8;

  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * scale, height * scale];
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.scale(scale, scale);
  pen.fillStyle = color('paper');
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'middle';
  const write = (words: readonly string[], top: number, line: number): void =>
    words.forEach((one, at) => pen.fillText(one, edge, top + at * line + line / 2));
  pen.fillStyle = color('ink');
  pen.font = serif;
  write(lines, edge, 38);
  pen.fillStyle = color('zhu');
  pen.fillRect(edge, rule, width - 2 * edge, 1.5);
  pen.fillStyle = color('quiet');
  pen.font = sans;
  write([...foot, chartImprint(imprint)], rule + 20, 23);
  if (address !== null) drawCode(pen, address, [width - edge - codeSize, rule + 22, codeSize]);
  return canvas;
}
