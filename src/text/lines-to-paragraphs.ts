import { settleBlanks } from './blanks.ts';
import { countedLines } from './counted-lines.ts';
import { displayWidth } from './display-width.ts';
import { isFinishedHead } from './finished-head.ts';
import type { Line } from './line.ts';
import { isIndented, isRow, measureLines, WIDTH_SLACK } from './measure-lines.ts';
import type { Layout } from './measure-lines.ts';
import { joinLines } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { HEADING_MARKERS, readMarker } from './read-marker.ts';
import type { Family, Marker } from './read-marker.ts';
import { rowToParagraph } from './row-to-paragraph.ts';

const CLOSED = /[。！？；：!?;:.][”’"）)》」』]*$|[）)》】〕]$/u;
/** A number alone on its line, as a list of a web page leaves it, belongs to the words below. */
const NUMBER_ALONE =
  /^(?:\d{1,3}[.．、]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|第[一二三四五六七八九十百]{1,5}[章节条])$/u;
/** No line is set to begin with these. */
const CLOSING = /^[，。、；：！？）》”’」』】〕]/u;
const HALF = /[，、,（《〈“‘(]$/u;
/** 居全省第 / 三、增速居全省第二: no number begins after these. */
const TORN = /[第（(《〈“‘]$/u;

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
  const texts = lines.map(({ text, row }) => (row === undefined ? settleBlanks(text) : ''));
  const numbers = countedLines(texts);
  const rows = Map.groupBy(lines, ({ row }) => row);
  let previous: Line | undefined;
  let apart = false;
  let paged = false;
  lines.forEach((next, i) => {
    if (next.row !== undefined) {
      const own = rows.get(next.row) ?? [];
      // Its cells may stand on several lines
      if (own[0] !== next) return;
      const row = rowToParagraph(own, next.row);
      if (row !== null) paragraphs.push({ first: row.text, lines: [row], length: Infinity });
      previous = undefined;
      return;
    }
    const text = texts[i] ?? '';
    if (text === '') {
      if (next.cut) paged = true;
      else apart = true;
      return;
    }
    if (next.boxed === true) {
      const box = { text, starts: [{ offset: 0, line: next.number }], boxed: true };
      paragraphs.push({ first: text, lines: [box], length: Infinity });
      previous = undefined;
      return;
    }
    const counted = numbers.has(i);
    const line: Paragraph = { text, starts: [{ offset: 0, line: next.number }], counted };
    const marker = readMarker(text, counted);
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
  return paragraphs.map(({ lines: [first, ...rest] }) =>
    first?.row === undefined && first?.boxed !== true
      ? joinLines(first === undefined ? [] : [first, ...rest])
      : first,
  );
}

function continues(joint: Joint): boolean {
  const { layout, open, previous, next, apart, paged, marker } = joint;
  const ending = open.lines.at(-1)?.text ?? '';
  if (isRow(previous.text) || isRow(next.text)) return false;
  const isClosed = CLOSED.test(ending);
  const isSingle = open.lines.length === 1;
  if (TORN.test(ending) && open.length > 15) return true;
  if (marker !== null && runsOn(joint)) return true;
  if (marker !== null && (isClosed || (isExpected(marker, joint.last) && !tearsSentence(joint))))
    return false;
  if (HALF.test(ending) && open.length > 1) return true;
  if (CLOSING.test(next.text.trim()) || (isSingle && NUMBER_ALONE.test(ending))) return true;
  if (open.length <= 260 && isFinishedHead(open.lines.map(({ text }) => text).join('')))
    return false;
  // Where nothing is wrapped only a page break parts a sentence.
  if (!layout.wrapped) {
    if (marker !== null || isClosed) return false;
    return (paged && open.length >= 15 && /[，。；]/u.test(ending)) || breaksOff(joint, ending);
  }
  const width = displayWidth(previous.text);
  // An indent, though blanks at line starts are no columns, left the first line the shorter
  const slack = WIDTH_SLACK + (isSingle && (layout.indentParts || layout.blankParts) ? 2 : 0);
  const isFull = width + unbrokenWidth(next) >= layout.width - slack;
  if (layout.blankParts && apart && !paged) return false;
  if (layout.indentParts) {
    if (isIndented(next) || (isClosed && OPENING.test(next.text.trim()))) return false;
    // Of narrow digits more would fit: 2024年是临沂撤地设市30周年。三十年来，党中央始 / 终牵挂老区人民
    return isFull || (!isClosed && (!isSingle || /[，。；]/u.test(ending)));
  }
  if (marker !== null) return isFull;
  if (isFull) return !(isClosed && startsAfterLostIndent(joint));
  // A first line with a number has lost its indent, and holds narrow digits: 1.指导思想。坚持…
  if (!isClosed && isSingle && readMarker(open.first) !== null && /。/u.test(ending)) {
    return width >= layout.width * 0.75;
  }
  // A running paragraph whose last line is short but stops in mid-sentence: the page broke, or a long word wrapped.
  return !isSingle && !isClosed && width >= layout.width * 0.6;
}

/** 引进优良品种6-8 / 个，建设基地2万亩。 */
const ENDS_IN_NUMBER = /[\p{Script=Han}，、—–~～-]\s*[\d.]+(?:[-—–~～至]\d[\d.]*)?$/u;
const STARTS_IN_NUMBER = /^\d[\d.,]*(?!年)[余多十百千万亿]*[\p{Script=Han}%％‰℃]/u;
/** No sentence ends with these. */
const HANGS = /(?:[的和与及或对把将]|以及|包括)$/u;

/**
 * A sentence that an empty line or a lost line end breaks in two, where nothing is wrapped: it stops at a number, at a
 * word that leans on the next, or behind a comma's half, and what follows ends it.
 */
function breaksOff({ open, next }: Joint, ending: string): boolean {
  const words = next.text.trim();
  const isText = readMarker(open.first) !== null || /[，。；]/u.test(ending);
  if (open.length < 8 || !isText || /^各|[：:]\s*[\d-]+$/u.test(ending)) return false;
  if (OPENING.test(words) || !/^[\p{Script=Han}%％‰℃“《（(\d]/u.test(words)) return false;
  if (/\d[-—–~～至]$/u.test(ending)) return /^\d/u.test(words);
  if (ENDS_IN_NUMBER.test(ending)) return /^[\p{Script=Han}%％‰℃]/u.test(words);
  const endsSentence = /[。；！]$/u.test(words);
  // 新建高标准农田 / 3万亩，改造提升2万亩。
  if (STARTS_IN_NUMBER.test(words) && !mayHeadAt(ending)) return endsSentence;
  if (HANGS.test(ending)) return endsSentence;
  // （一）深化改革，扩大开放 is a heading, also at the end of a paragraph: 。五、构建体系，培育动能
  const from = (/^.*[。；！？：]/u.exec(ending)?.[0] ?? '').length;
  const isHalf =
    ending.includes('，', from) &&
    !mayHeadAt(ending.slice(from)) &&
    (from > 0 || ending.length > 45);
  return endsSentence && isHalf && !/^[“《]/u.test(words);
}

/** Whether words begin with a number that stands before headings. */
function mayHeadAt(words: string): boolean {
  const marker = readMarker(words);
  return marker !== null && HEADING_MARKERS.has(marker.family);
}

/** …任务艰巨； / 二是城镇化质量不高…: a list within a paragraph, where an indent or an empty line would begin another. */
function runsOn({ layout, previous, next, apart, paged, marker }: Joint): boolean {
  const isInner = ['ordinal', 'circled', 'arabic-bracket'].includes(marker?.family ?? '');
  const isSame =
    (layout.indentParts && !isIndented(next)) || (layout.blankAlways && !apart && !paged);
  return (
    isInner && layout.wrapped && isSame && displayWidth(previous.text) >= layout.width - WIDTH_SLACK
  );
}

/** 开展“一对 / 一、点对点”招商: after a full line in mid-sentence no list begins anew. */
function tearsSentence({ layout, open, previous, marker, last }: Joint): boolean {
  if (!layout.wrapped || marker?.number !== 1 || !last.has(marker.family)) return false;
  const isFull = displayWidth(previous.text) >= layout.width - WIDTH_SLACK;
  return isFull && open.lines.some(({ text }) => /[，。；]/u.test(text));
}

/**
 * True for a line that goes on below though what follows would have fitted on it: its indent is lost.
 * Word sets a quarter of a character between 2025 and 年, which counts here as half a column.
 */
function lostIndent({ text }: Line, following: Line, { fits }: Layout): boolean {
  const below = following.text.trim();
  if (CLOSED.test(text.trim()) || CLOSING.test(below) || readMarker(below) !== null) return false;
  const spaced =
    text.match(/\p{Script=Han}\s*[\dA-Za-z]|[\dA-Za-z%]\s*\p{Script=Han}/gu)?.length ?? 0;
  const first = unbrokenWidth(following) + 2;
  return displayWidth(text) + spaced / 2 + first <= fits;
}

/** Columns of the figure or word that a line begins with: 五年提高 / 1685.8亿元, for no figure is wrapped, left the line above short. */
function unbrokenWidth(line: Line): number {
  const run = displayWidth(/^\s*([\dA-Za-z.,%:/_-]*)/u.exec(line.text)?.[1] ?? '');
  return Math.max(0, run - 1);
}

/** A number that follows the last one of its family, or opens a list, begins a paragraph even after an open line. */
function isExpected(marker: Marker, last: ReadonlyMap<Family, number>): boolean {
  if (marker.family === 'ordinal') return false;
  const before = last.get(marker.family) ?? 0;
  return marker.number === 1 || (marker.number > before && marker.number <= before + 3);
}

/** After a sentence these begin anew: 各位代表, ——地区生产总值…, 注释：, 附件：…, …办公室2024年4月7日印发. */
const OPENING =
  /^(?:各位(?:代表|委员)|——|--|特此(?:通知|公告)|(?:注释|名词解释)\s*[:：]?$|附件\s*\d{0,2}\s*[:：]|(?:抄送|主题词)\s*[:：]|[^，。；]{4,40}\d日\s*印发$)/u;
/** …三年行动计划（2021—2023年）, …（征求意见稿） */
const TITLE_TAIL = /[（(](?:[^（）()]*\d{4}\s*年?|[^（）()]*稿|试行|草案)[）)]$/u;

/**
 * After a full line that ends a sentence: a next line four columns short of full that is itself followed by
 * a full one has lost a first-line indent; a short one that ends no sentence is a heading, title or colophon.
 */
function startsAfterLostIndent({ layout, open, next, following }: Joint): boolean {
  const words = next.text.trim();
  if (OPENING.test(words)) return true;
  const width = displayWidth(next.text);
  const isShort =
    width + (following === undefined ? 0 : unbrokenWidth(following)) < layout.width - WIDTH_SLACK;
  const afterSentence = open.lines.some(({ text }) => /[。；]/u.test(text));
  const endsNone = !/[，。；]/u.test(words) && (!CLOSED.test(words) || TITLE_TAIL.test(words));
  if (afterSentence && isShort && endsNone) return true;
  if (following === undefined) return false;
  if (lostIndent(next, following, layout)) return true;
  const goesOn = displayWidth(following.text) >= layout.width - 1;
  return goesOn && width >= layout.width - WIDTH_SLACK && width <= layout.width - 4;
}
