import type { Imprint, Publication } from '../model/publication.ts';

/** What an edition is called that no office answers for. */
export const unofficial = '非官方整理';

/** The imprint of a publication: an office that answers for it is named, anything else is called 非官方整理. */
export function publicationToImprint(publication: Publication, date: string): Imprint {
  const { title, publisher, official } = publication;
  if (official) {
    const mark = `${publisher ?? ''}发布`;
    return { title, date, mark, stance: mark };
  }
  const by = publisher === null ? '' : `${publisher}整理，`;
  return { title, date, mark: unofficial, stance: `${by}${unofficial}，不代表任何机关` };
}

/** The first line under every table that is taken along. */
export function imprintNote({ title, date, stance }: Imprint): string {
  return `${title}，版本 ${date}。${stance}；以发布机关的原件为准。`;
}

/** The line under a chart that is taken along. */
export function chartImprint({ title, date, mark }: Imprint): string {
  return `${title}（${mark}）${date}`;
}
