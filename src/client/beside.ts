import { counterpartCards } from './plan/counterpart-cards.ts';
import type { Beside } from './plan/load-beside.ts';

// Loaded when a reader first opens counterparts: texts of other plans, and which wording they share.
(globalThis as { planBeside?: Beside }).planBeside = { counterpartCards };
