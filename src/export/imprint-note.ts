import type { Imprint } from '../model/publication.ts';

/** The first line under every table that is taken along. */
export function imprintNote({ title, date, stance }: Imprint): string {
  return `${title}，版本 ${date}。${stance}；以发布机关的原件为准。`;
}

/** The line under a chart that is taken along. */
export function chartImprint({ title, date, mark }: Imprint): string {
  return `${title}（${mark}）${date}`;
}
