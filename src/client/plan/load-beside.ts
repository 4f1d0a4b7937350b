import { lazyScript } from '../lazy-script.ts';

/** All counterparts of a clause, drawn, and the plans that they stand in. */
export interface CounterpartCards {
  readonly cards: HTMLElement;
  readonly plans: readonly string[];
}

/** Counterparts drawn, in a script of its own that loads when a reader first opens them. */
export interface Beside {
  /** Those of a clause (`<plan>#<anchor>`) whose own text is given. */
  counterpartCards: (ref: string, own: string) => Promise<CounterpartCards>;
}

export const loadBeside = lazyScript<Beside>('scripts/beside.js', 'planBeside');
