import { type Places, keepPlaces } from '../data/places.ts';

/** Of some places those behind which, `shift` characters on in the same entry, one of the others stands. */
export function meetPlaces(places: Places, others: Places, shift: number): Places {
  let at = 0;
  return keepPlaces(places, (entry, offset) => {
    const wanted = offset + shift;
    for (; at < others.entries.length; at += 1) {
      const other = others.entries[at] ?? 0;
      if (other > entry || (other === entry && (others.offsets[at] ?? 0) >= wanted)) break;
    }
    return others.entries[at] === entry && others.offsets[at] === wanted;
  });
}

/** Places of a string so many characters long without those that begin inside the one before, as a browser's own find counts. */
export function dropOverlaps(places: Places, length: number): Places {
  let lastEntry = -1;
  let end = 0;
  return keepPlaces(places, (entry, offset) => {
    if (entry === lastEntry && offset < end) return false;
    lastEntry = entry;
    end = offset + length;
    return true;
  });
}
