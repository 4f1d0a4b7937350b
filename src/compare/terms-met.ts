import type { Terms } from './text-to-terms.ts';

/**
 * Tells of a term whether more than one of some texts may hold it. It looks at a term's first bits alone: now and then it
 * says so of one that a single text holds, never the other way round.
 */
export function termsMet(texts: Iterable<Terms>): (term: number) => boolean {
  const held = new Uint8Array(1 << 22);
  for (const { ids } of texts) {
    for (const id of ids) {
      const before = held[id >>> 10] as number;
      if (before < 2) held[id >>> 10] = before + 1;
    }
  }
  return (term) => (held[term >>> 10] as number) > 1;
}
