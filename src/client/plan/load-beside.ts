import { lazyScript } from '../lazy-script.ts';

/** Counterparts drawn, in a script of its own that loads when a reader first opens them. */
export interface Beside {
  counterpartCards: (own: string, links: readonly HTMLAnchorElement[]) => Promise<HTMLElement>;
}

export const loadBeside = lazyScript<Beside>('scripts/beside.js', 'planBeside');
