import { settleBlanks } from './blanks.ts';
import { displayWidth } from './display-width.ts';
import type { Line } from './line.ts';
import { isIndented, isRow, measureLines, WIDTH_SLACK } from './measure-lines.ts';
import type { Layout } from './measure-lines.ts';
import { joinLines } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { readMarker } from './read-marker.ts';
import type { Family, Marker } from './read-marker.ts';

const CLOSED = /[。！？；：!?;:.][”’"）)》」』]*$|[）)》】〕]$/u;
/** A number alone on its line, as a list of a web page leaves it, belongs to the words below. */
const NUMBER_ALONE =
  /^(?:\d{1,3}[.．、]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|第[一二三四五六七八九十百]{1,5}[章节条])$/u;
/** No line is set to begin with these. */
const CLOSING = /^[，。、；：！？）》”’」』】〕]/u;
const HALF = /[，、,（《〈“‘(]$/u;

/** A paragraph in the making: its lines with blanks settled. */
interface OpenParagraph {
  readonly first: string;
  readonly lines: Paragraph[];
  length: number;
}

/** What the joiner knows when it decides on one line. */
interface Joint {
  readonly layout: Layout;
  readonly open: OpenParagraph;
  readonly previous: Line;
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
  const paragraphs: OpenParagraph[] = [];
  const last = new Map<Family, number>();
  let previous: Line | undefined;
  let apart = false;
  let paged = false;
  lines.forEach((next, i) => {
    const text = settleBlanks(next.text);
    if (text === '') {
      if (next.cut) paged = true;
      else apart = true;
      return;
    }
    const line: Paragraph = { text, starts: [{ offset: 0, line: next.number }] };
    const marker = readMarker(text);
    const open = paragraphs.at(-1);
    const following = lines.slice(i + 1, i + 12).find((each) => each.text.trim() !== '');
    const joint = { layout, next, following, apart, paged, marker, last };
    if (open !== undefined && previous !== undefined && continues({ ...joint, open, previous })) {
      open.lines.push(line);
      open.length += text.length;
    } else {
      paragraphs.push({ first: text, lines: [line], length: text.length });
      if (marker !== null) last.set(marker.family, marker.number);
    }
    previous = next;
    apart = false;
    paged = false;
  });
  return paragraphs.map((paragraph) => joinLines(paragraph.lines));
}

function continues(joint: Joint): boolean {
  const { layout, open, previous, next, apart, paged, marker } = joint;
  if (isRow(previous.text) || isRow(next.text)) return false;
  const ending = open.lines.at(-1)?.text ?? '';
  const isClosed = CLOSED.test(ending);
  const isSingle = open.lines.length === 1;
  if (marker !== null && (isClosed || isExpected(marker, joint.last))) return false;
  if (HALF.test(ending) && open.length > 1) return true;
  if (CLOSING.test(next.text.trim()) || (isSingle && NUMBER_ALONE.test(ending))) return true;
  // Where nothing is wrapped only a page break parts a sentence.
  if (!layout.wrapped) {
    return paged && !isClosed && marker === null && open.length >= 15 && /[，。；]/u.test(ending);
  }
  const width = displayWidth(previous.text);
  const isFull = width >= layout.width - WIDTH_SLACK;
  if (layout.blankParts && apart && !paged) return false;
  if (layout.indentParts) return !isIndented(next) && (isFull || (!isClosed && !isSingle));
  if (marker !== null) return isFull;
  if (isFull) return !(isClosed && startsAfterLostIndent(joint));
  // A first line with a number has lost its indent, and holds narrow digits: 1.指导思想。坚持…
  if (!isClosed && isSingle && readMarker(open.first) !== null && /。/u.test(ending)) {
    return width >= layout.width * 0.75;
  }
  // A running paragraph whose last line is short but stops in mid-sentence: the page broke, or a long word wrapped.
  return !isSingle && !isClosed && width >= layout.width * 0.6;
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
