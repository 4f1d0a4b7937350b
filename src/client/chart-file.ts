import { frameSvg } from '../chart/frame-svg.ts';
import { readImprint } from './imprint.ts';
import { downloadBytes } from './download.ts';
import { chartImprint } from '../words/imprint.ts';

const SCALE = 2;

/**
 * Saves a chart as it stands (axis and all) as a PNG at twice its size, with title, key and source. It is
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

/** Saves a chart as it stands as an SVG file, with title, key and source; the build's file has the near axis. */
export function saveSvg(chart: HTMLElement): void {
  downloadBytes(`${chart.id}.svg`, chartToFile(chart), 'image/svg+xml');
}

/** The wide drawing with its words round it, as a file of its own. */
function chartToFile(chart: HTMLElement): string {
  const drawing = chart.querySelector('svg.wide');
  const text = (selector: string): string =>
    chart.querySelector(selector)?.textContent.trim() ?? '';
  const notes = [...chart.querySelectorAll('.chart-note:not(.chart-source)')].map(
    ({ textContent }) => textContent,
  );
  const [, , width = 0, height = 0] = (drawing?.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const write = new XMLSerializer();
  const inner = [...(drawing?.children ?? [])]
    .filter((node) => node.getAttribute('display') !== 'none')
    .map((node) => write.serializeToString(node))
    .join('');
  return frameSvg(
    {
      title: text('.chart-title'),
      key: text('.chart-key'),
      foot: [...notes, chart.dataset['source'] ?? '', chartImprint(readImprint())],
      width,
      height,
    },
    inner,
  );
}
