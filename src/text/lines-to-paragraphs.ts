import { settleBlanks } from './blanks.ts';
import { displayWidth } from './display-width.ts';
import type { Line } from './line.ts';
import { isIndented, isRow, measureLines, WIDTH_SLACK } from './measure-lines.ts';
import type { Layout } from './measure-lines.ts';
import { joinParagraphs } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { readMarker } from './read-marker.ts';
import type { Family, Marker } from './read-marker.ts';

const CLOSED = /[。！？；：!?;:.][”’"）)》」』]*$|[）)》】〕]$/u;
/** No line is set to begin with these. */
const CLOSING = /^[，。、；：！？）》”’」』】〕]/u;
const HALF = /[，、,（《〈“‘(]$/u;

/** What the joiner knows when it decides on one line. */
interface Joint {
  readonly layout: Layout;
  readonly previous: Line;
  /** The paragraph so far. */
  readonly text: string;
  readonly joined: number;
  readonly next: Line;
  readonly following: Line | undefined;
  /** An empty line of the source stands between, apart from those round furniture. */
  readonly apart: boolean;
  /** Furniture was taken out between: a page broke here. */
  readonly paged: boolean;
  readonly marker: Marker | null;
  readonly last: ReadonlyMap<Family, number>;
}

/**
 * Joins wrapped lines to paragraphs by measuring the document: a paragraph ends where its line is short,
 * where a number follows, or, as far as they mean something here, at an empty line or an indent.
 */
export function linesToParagraphs(
  lines: readonly Line[],
  layout = measureLines(lines),
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const last = new Map<Family, number>();
  let previous: Line | undefined;
  let apart = false;
  let paged = false;
  let joined = 0;
  lines.forEach((line, i) => {
    const text = settleBlanks(line.text);
    if (text === '') {
      if (line.cut) paged = true;
      else apart = true;
      return;
    }
    const own: Paragraph = { text, starts: [{ offset: 0, line: line.number }] };
    const marker = readMarker(text);
    const open = paragraphs.at(-1);
    const following = lines.slice(i + 1, i + 12).find((each) => each.text.trim() !== '');
    const runsOn =
      open !== undefined &&
      previous !== undefined &&
      continues({
        layout,
        previous,
        text: open.text,
        joined,
        next: line,
        following,
        apart,
        paged,
        marker,
        last,
      });
    if (runsOn) {
      paragraphs[paragraphs.length - 1] = joinParagraphs(open, own);
      joined += 1;
    } else {
      paragraphs.push(own);
      joined = 1;
      if (marker !== null) last.set(marker.family, marker.number);
    }
    previous = line;
    apart = false;
    paged = false;
  });
  return paragraphs;
}

function continues(joint: Joint): boolean {
  const { layout, previous, text, joined, next, apart, paged, marker } = joint;
  if (isRow(previous.text) || isRow(next.text)) return false;
  const isClosed = CLOSED.test(text);
  if (marker !== null && (isClosed || isExpected(marker, joint.last))) return false;
  if (HALF.test(text) && text.length > 1) return true;
  if (CLOSING.test(next.text.trim())) return true;
  // Where nothing is wrapped only a page break parts a sentence.
  if (!layout.wrapped)
    return paged && !isClosed && marker === null && text.length >= 15 && /[，。；]/u.test(text);
  const width = displayWidth(previous.text);
  const isFull = width >= layout.width - WIDTH_SLACK;
  if (layout.blankParts && apart && !paged) return false;
  if (layout.indentParts) return !isIndented(next) && (isFull || (!isClosed && joined > 1));
  if (marker !== null) return isFull;
  if (isFull) return !(isClosed && startsAfterLostIndent(joint));
  // A first line with a number has lost its indent, and holds narrow digits: 1.指导思想。坚持…
  if (!isClosed && joined === 1 && readMarker(text) !== null && /。/u.test(text)) {
    return width >= layout.width * 0.75;
  }
  // A running paragraph whose last line is short but stops in mid-sentence: the page broke, or a long word wrapped.
  return joined > 1 && !isClosed && width >= layout.width * 0.6;
}

/** A number that follows the last one of its family, or opens a list, begins a paragraph even after an open line. */
function isExpected(marker: Marker, last: ReadonlyMap<Family, number>): boolean {
  if (marker.family === 'ordinal') return false;
  const before = last.get(marker.family) ?? 0;
  return marker.number === 1 || (marker.number > before && marker.number <= before + 3);
}

/**
 * After a full line that ends a sentence: a next line four columns short of full that is itself followed by
 * a full one has lost a first-line indent; 各位代表 always begins anew.
 */
function startsAfterLostIndent({ layout, next, following }: Joint): boolean {
  if (/^各位(?:代表|委员)/u.test(next.text.trim())) return true;
  if (following === undefined) return false;
  const width = displayWidth(next.text);
  const goesOn = displayWidth(following.text) >= layout.width - 1;
  return goesOn && width >= layout.width - WIDTH_SLACK && width <= layout.width - 4;
}
