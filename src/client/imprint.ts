import type { Imprint } from '../model/publication.ts';

/** The edition's imprint, as the page carries it. */
export function readImprint(): Imprint {
  const { name = '', edition = '', mark = '', stance = '' } = document.body.dataset;
  return { title: name, date: edition, mark, stance };
}
