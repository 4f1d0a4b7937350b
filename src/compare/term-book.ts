/** Numbers for terms, in the order in which texts first bring them, and how often each stands in the text at hand. */
export interface TermBook {
  /** Counts a term once more. */
  readonly count: (term: number) => void;
  /** The terms that were counted, by their numbers and in the order of the text, and how often; counting begins anew. */
  readonly take: () => { readonly ids: Int32Array; readonly counts: Int32Array };
  readonly size: () => number;
}

/** An empty book. A term is a number up to 2⁴⁸; a Map would box each of the many thousands. */
export function openTermBook(): TermBook {
  let terms = new Float64Array(1 << 14);
  /** Number of the term in a slot, from 1 on; 0 where none stands. */
  let numbers = new Int32Array(terms.length);
  let tally = new Int32Array(terms.length);
  let size = 0;
  let seen: number[] = [];

  function slotOf(term: number): number {
    const last = terms.length - 1;
    const high = (term / 0x1_0000_0000) | 0;
    let slot = Math.imul((term | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    slot = (slot ^ (slot >>> 15)) & last;
    while (numbers[slot] !== 0 && terms[slot] !== term) slot = (slot + 1) & last;
    return slot;
  }

  function grow(): void {
    const [oldTerms, oldNumbers, oldTally] = [terms, numbers, tally];
    terms = new Float64Array(2 * oldTerms.length);
    numbers = new Int32Array(terms.length);
    tally = new Int32Array(terms.length);
    tally.set(oldTally);
    oldNumbers.forEach((number, at) => {
      if (number === 0) return;
      const term = oldTerms[at] as number;
      const slot = slotOf(term);
      terms[slot] = term;
      numbers[slot] = number;
    });
  }

  return {
    count: (term) => {
      const slot = slotOf(term);
      let number = numbers[slot] as number;
      if (number === 0) {
        size += 1;
        number = size;
        terms[slot] = term;
        numbers[slot] = number;
        if (2 * size > terms.length) grow();
      }
      const times = tally[number - 1] as number;
      if (times === 0) seen.push(number - 1);
      tally[number - 1] = times + 1;
    },
    take: () => {
      const ids = Int32Array.from(seen);
      const counts = ids.map((id) => tally[id] as number);
      for (const id of seen) tally[id] = 0;
      seen = [];
      return { ids, counts };
    },
    size: () => size,
  };
}
