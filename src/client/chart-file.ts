import { frameSvg } from '../chart/frame-svg.ts';
import { escapeXml } from '../element/element-to-xml.ts';
import { readImprint } from './imprint.ts';
import { downloadBytes } from './download.ts';
import { chartImprint } from '../words/imprint.ts';

const SCALE = 2;

/**
 * Saves a chart as a PNG at twice its size, with title, key and source. It is
 * drawn from a data: address: an SVG file beside the page would taint the canvas on file://.
 */
export async function savePng(chart: HTMLElement): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartToFile(chart))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (blob !== null) downloadBytes(`${chart.id}.png`, blob, 'image/png');
  }, 'image/png');
}

/** Saves a chart as it stands as an SVG file, with title, key and source. */
export function saveSvg(chart: HTMLElement): void {
  downloadBytes(`${chart.id}.svg`, chartToFile(chart), 'image/svg+xml');
}

/** The wide drawings with the words round them, as a file of its own; those of a sheet under one another. */
function chartToFile(chart: HTMLElement): string {
  const text = (selector: string): string =>
    chart.querySelector(selector)?.textContent.trim() ?? '';
  const notes = [...chart.querySelectorAll('.chart-note:not(.chart-source)')].map(
    ({ textContent }) => textContent,
  );
  const drawings = [...chart.querySelectorAll('svg.wide')].map(readDrawing);
  const sheet = drawings.some(({ label }) => label !== '');
  let height = 0;
  const parts = drawings.map(({ label, inner, height: own }) => {
    const at = height;
    height += own + (sheet ? LABEL : 0);
    if (!sheet) return inner;
    return `<text x="0" y="${at + 18}">${escapeXml(label)}</text><g transform="translate(0 ${at + LABEL})">${inner}</g>`;
  });
  return frameSvg(
    {
      title: text('.chart-title'),
      key: text('.chart-key'),
      foot: [...notes, chart.dataset['source'] ?? '', chartImprint(readImprint())],
      width: Math.max(1, ...drawings.map(({ width }) => width)),
      height,
    },
    parts.join(''),
  );
}

/** Room for the name of a measure over its line. */
const LABEL = 30;

/** A drawing's inside, its size, and the name it stands under in a sheet. */
function readDrawing(drawing: Element): {
  label: string;
  inner: string;
  width: number;
  height: number;
} {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const write = new XMLSerializer();
  const inner = [...drawing.children].map((node) => write.serializeToString(node)).join('');
  const label = drawing.closest<HTMLElement>('[data-label]')?.dataset['label'] ?? '';
  return { label, inner, width, height };
}
