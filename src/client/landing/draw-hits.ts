import type { PageHit } from './find-hits.ts';

/** Hits as they are drawn: whichever way the browser has, one of them is the current one. */
export interface DrawnHits {
  entries: HTMLElement[];
  /** Marks one hit as the current one and brings it into sight. */
  show: (at: number) => void;
  clear: () => void;
}

/** Draws with the CSS Custom Highlight API, which leaves the text's nodes alone, else with `<mark>`. */
export function drawHits(hits: PageHit[]): DrawnHits {
  const entries = hits.map((hit) => hit.entry);
  return { entries, ...('highlights' in CSS ? highlightHits(hits) : markHits(hits)) };
}

function rangeOf({ start, end }: PageHit): Range {
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

function highlightHits(hits: PageHit[]): Omit<DrawnHits, 'entries'> {
  const ranges = hits.map(rangeOf);
  CSS.highlights.set('hit', new Highlight(...ranges));
  return {
    show: (at) => {
      const range = ranges[at];
      if (range === undefined) return;
      const current = new Highlight(range);
      current.priority = 1;
      CSS.highlights.set('hit-current', current);
      bringIntoSight(range.getBoundingClientRect());
    },
    clear: () => {
      CSS.highlights.delete('hit');
      CSS.highlights.delete('hit-current');
    },
  };
}

/** From the last hit to the first, since a mark splits the node that earlier hits point into. */
function markHits(hits: PageHit[]): Omit<DrawnHits, 'entries'> {
  const marks = [...hits]
    .reverse()
    .map((hit) => markHit(hit))
    .reverse();
  return {
    show: (at) => {
      marks.flat().forEach((mark) => mark.classList.remove('current'));
      marks[at]?.forEach((mark) => mark.classList.add('current'));
      const first = marks[at]?.[0];
      if (first !== undefined) bringIntoSight(first.getBoundingClientRect());
    },
    clear: () => {
      for (const mark of marks.flat()) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

/** One mark for each text node that a hit touches: a link or an item's id may begin in its middle. */
function markHit({ start, end, entry }: PageHit): HTMLElement[] {
  const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  const parts: [Text, number, number][] = [];
  let inside = false;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const begins = node === start[0];
    const ends = node === end[0];
    inside ||= begins;
    if (inside) parts.push([node, begins ? start[1] : 0, ends ? end[1] : node.length]);
    if (ends) break;
  }
  return parts
    .filter(([, from, to]) => to > from)
    .map(([node, from, to]) => {
      const piece = from > 0 ? node.splitText(from) : node;
      if (to - from < piece.length) piece.splitText(to - from);
      const mark = document.createElement('mark');
      mark.className = 'hit';
      piece.replaceWith(mark);
      mark.append(piece);
      return mark;
    });
}

/** A hit that is in sight already stays where it is. */
function bringIntoSight({ top, bottom }: DOMRect): void {
  const head = 80;
  const foot = 90;
  if (top >= head && bottom <= window.innerHeight - foot) return;
  window.scrollTo({ top: window.scrollY + top - window.innerHeight / 3 });
}
