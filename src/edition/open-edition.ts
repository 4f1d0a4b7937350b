import { currentEdition } from './current-edition.ts';
import type { Edition } from './edition.ts';
import { indexEdition } from './index-edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { gonePages } from './gone-addresses.ts';

/** An edition indexed: all of it, to be read and searched, and what holds of it, to be compared, drawn and counted. */
export interface OpenEdition {
  readonly whole: IndexedEdition;
  readonly current: IndexedEdition;
}

/** Indexes an edition; the charts of the whole are those of what holds, and where nothing was replaced both are one. */
export function openEdition(read: Edition): OpenEdition {
  const edition = { ...read, moved: [...read.moved, ...gonePages(read)] };
  const held = currentEdition(edition);
  const current = indexEdition(held);
  if (held === edition) return { whole: current, current };
  return { whole: indexEdition(edition, current.charts), current };
}
