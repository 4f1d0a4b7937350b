import type { Message } from '../../model/message.ts';
import type { Intake, Place } from '../intake.ts';
import type { LooseCell } from '../line-writer.ts';
import { LineWriter } from '../line-writer.ts';
import { checkLength, Refusal } from '../refusal.ts';
import { alignedTables } from './aligned-tables.ts';
import { checkStreams } from './check-streams.ts';
import { bodySize, takeFootNotes } from './foot-notes.ts';
import { pagesToFrames } from './page-frame.ts';
import { charsToGutter, pageToColumns, type PdfColumn } from './page-to-columns.ts';
import { ParagraphJoiner } from './paragraph-joiner.ts';
import type { OpenEngine, PdfChar, PdfPage } from './read-pages.ts';
import { readPages } from './read-pages.ts';
import { pageToTables, sameEdges } from './rulings-to-tables.ts';

/** A PDF with a text layer → its paragraphs and tables in reading order; running heads and page numbers are left out. */
export async function pdfToIntake(bytes: Uint8Array, openEngine: OpenEngine): Promise<Intake> {
  checkStreams(bytes);
  const pages = await readPages(bytes, openEngine);
  const scanned = pages.filter(({ chars, pictured }) => chars.length < 8 && pictured > 0.3);
  checkText(pages, scanned);
  const { frames, bodies } = pagesToFrames(pages);
  const writer = new LineWriter();
  const url = frames.flat().flatMap(({ text }) => /https?:\/\/\S+/u.exec(text)?.[0] ?? [])[0];
  const joiner = new ParagraphJoiner(
    (text, page) => {
      // A page printed from a browser: 日期：2024-03-21 来源：县政府办公室 阅读：66 below its heading
      if (url !== undefined && writer.lines.length < 6 && isPageField(text))
        writer.leave(text, '网页框架');
      else writer.line(text, { page });
    },
    (text, page) => writer.aside(text, { page }),
  );
  const body = bodySize(pages);
  let open: OpenTable | OpenBox | null = null;
  let tables = 0;
  const doubtful: number[] = [];
  let gutter: number | null = null;
  const close = (): void => {
    if (open !== null && 'lines' in open) writer.box(open.lines(), { page: open.page });
    else if (open !== null) {
      tables += 1;
      writeTable(writer, open.rows, { page: open.page, table: tables });
    }
    open = null;
  };
  pages.forEach((page, at) => {
    for (const { text, reason } of frames[at] ?? []) writer.leave(text, reason);
    writer.leave(page.slanted, '水印或斜排的文字');
    const before = open?.edges ?? null;
    const ruled = pageToTables({ ...page, chars: bodies[at] ?? [] }, before);
    const { notes, rest: text } = takeFootNotes(ruled.rest, page, body);
    const isRuled = ruled.tables.length + ruled.boxes.length > 0;
    const aligned = alignedTables(text, ruled.across, isRuled ? null : before);
    if (aligned.doubtful) doubtful.push(page.number);
    // The free space of a table that could not be read parts no columns
    const columnsOf = (chars: readonly PdfChar[]): PdfColumn[] => {
      const own = aligned.doubtful ? null : charsToGutter(chars, page.width, gutter);
      gutter = own ?? gutter;
      const columns = pageToColumns(chars, own);
      return own === null ? columns.map((column) => ({ ...column, sheet: page.width })) : columns;
    };
    let rest: readonly PdfChar[] = aligned.rest;
    const found = [...ruled.tables, ...ruled.boxes, ...aligned.tables];
    for (const each of found.sort((a, b) => a.top - b.top)) {
      const above = rest.filter(({ base }) => base < each.top);
      rest = rest.filter(({ base }) => base >= each.top);
      if (above.length > 0) close();
      for (const column of columnsOf(above)) joiner.column(column, page.number);
      const goesOnHere = open !== null && sameEdges(open.edges, each.edges);
      if (!goesOnHere) {
        close();
        joiner.close();
        open =
          'rows' in each ? { ...each, page: page.number } : new OpenBox(each.edges, page.number);
      }
      if ('chars' in each && open instanceof OpenBox) open.add(each.chars, page);
      else if ('rows' in each && goesOnHere && open !== null && 'rows' in open)
        goOn(open.rows, each.rows);
    }
    if (rest.length > 0) close();
    if (rest.length > 0) for (const column of columnsOf(rest)) joiner.column(column, page.number);
    for (const note of notes) joiner.note(note, page.number);
  });
  close();
  joiner.close();
  const { text } = writer;
  checkLength(text);
  return {
    form: 'pdf',
    text,
    places: writer.places,
    tables: writer.tables,
    boxed: writer.boxed,
    frames: writer.frames,
    marks: [],
    leftOut: writer.leftOut,
    messages: messages(scanned, doubtful),
    facts: url === undefined ? {} : { url },
  };
}

/** A table that may go on over the page. */
interface OpenTable {
  readonly rows: LooseCell[][];
  readonly edges: readonly number[];
  readonly page: number;
}

/** A box that may go on over the page. */
class OpenBox {
  readonly edges: readonly number[];
  readonly page: number;
  private readonly written: string[] = [];
  private readonly joiner = new ParagraphJoiner(
    (text) => this.written.push(text),
    (text) => this.written.push(text),
  );

  constructor(edges: readonly number[], page: number) {
    this.edges = edges;
    this.page = page;
  }

  add(chars: readonly PdfChar[], { number, width }: PdfPage): void {
    const [left = 0, right = 0] = this.edges;
    for (const column of pageToColumns(chars, charsToGutter(chars, width)))
      this.joiner.column({ ...column, left, right }, number);
  }

  lines(): string[] {
    this.joiner.close();
    return this.written;
  }
}

/** A table whose heads are known; else its rows as lines. */
function writeTable(
  writer: LineWriter,
  rows: readonly (readonly LooseCell[])[],
  place: Place,
): void {
  if (writer.table(rows, place)) return;
  for (const row of rows) {
    const words = row.map(({ text }) => text).filter((text) => text !== '');
    writer.line(words.join(' '), place);
  }
}

const FIELD =
  /(?:发布|发文|更新|添加|录入)?(?:日期|时间)|(?:信息|文章|稿件)?来源|作者|(?:责任)?编辑|阅读(?:次数|量|数)?|浏览(?:次数|量|数)?|访问(?:次数|量)?|点击(?:次数|率|数|量)?|字[体号]|打印|分享/u;

/** A line of fields that a page prints about itself: two of them at least, each with its value. */
function isPageField(text: string): boolean {
  const fields = text.match(new RegExp(`(?:${FIELD.source})\\s*[:：]`, 'gu'))?.length ?? 0;
  return fields >= 2 && text.length <= 120 && !/[。；]/u.test(text);
}

/** A scan, or text that no program can copy, is refused. */
function checkText(pages: readonly PdfPage[], scanned: readonly PdfPage[]): void {
  const chars = pages.flatMap((page) => page.chars.map(({ text }) => text));
  if (!chars.some((char) => /[\p{L}\p{N}]/u.test(char)))
    throw new Refusal(
      scanned.length > 0 || pages.some(({ pictured }) => pictured > 0)
        ? 'PDF 是扫描件：每一页都是图片，没有可以读取的文字。请找文字版，或先用文字识别（OCR）软件转成文字，核对后再试。'
        : 'PDF 里没有内容：找不到任何文字。请确认选对了文件。',
    );
  const unread = chars.filter((char) => /[\ufffd\ue000-\uf8ff\p{Cc}]/u.test(char)).length;
  if (unread > chars.length * 0.2)
    throw new Refusal(
      'PDF 的字体没有文字编码，复制出来是乱码，读不了。请找 Word 版，或先用文字识别（OCR）软件转成文字，核对后再试。',
    );
}

/** The rows of the next page: cells that are blank at its top go on from the page before, where the row does. */
function goOn(rows: LooseCell[][], more: LooseCell[][]): void {
  const heads = JSON.stringify(rows[0]?.map(({ text }) => text));
  const repeated = more.findIndex((row) => JSON.stringify(row.map(({ text }) => text)) === heads);
  const first = repeated === -1 ? 0 : repeated + (rows[0]?.[0]?.rows ?? 1);
  const row = more[first];
  if (row !== undefined && endsCells(rows, row)) {
    more.splice(first, 1);
  } else if (row !== undefined && (row[0]?.text ?? '') === '') {
    const kept = row.filter((cell) => {
      if (cell.text !== '') return true;
      for (let above = rows.length - 1; above >= 0; above -= 1) {
        const upper = rows[above] ?? [];
        const at = upper.findIndex(({ column }) => column === cell.column);
        const owner = upper[at];
        if (owner === undefined) continue;
        upper[at] = { ...owner, rows: rows.length - above + first + cell.rows };
        return false;
      }
      return true;
    });
    more[first] = kept;
  }
  rows.push(...more);
}

/** 新增学 | 位2400个。: the rest of a cell that the page broke goes to its cell, and the row is none. */
function endsCells(rows: LooseCell[][], row: readonly LooseCell[]): boolean {
  if ((row[0]?.text ?? '') !== '') return false;
  const upper = rows.at(-1) ?? [];
  const rest = row.filter(({ text }) => text !== '');
  const above = rest.map(({ column }) => upper.findIndex((cell) => cell.column === column));
  const isRest = rest.every(
    ({ text }, i) =>
      /[^。；！）)]$/u.test(upper[above[i] ?? -1]?.text ?? '') && /[。；！]$/u.test(text),
  );
  if (rest.length === 0 || rest.length > 2 || !isRest) return false;
  rest.forEach(({ text }, i) => {
    const owner = upper[above[i] ?? -1];
    if (owner !== undefined) upper[above[i] ?? -1] = { ...owner, text: owner.text + text };
  });
  return true;
}

function messages(scanned: readonly PdfPage[], doubtful: readonly number[]): Message[] {
  const list = (numbers: readonly number[]): string => numbers.map(String).join('、');
  const say = (rule: string, numbers: readonly number[], text: string): Message[] =>
    numbers.length === 0 ? [] : [{ line: 0, rule, text: `第 ${list(numbers)} 页${text}` }];
  return [
    ...say(
      'scanned-page',
      scanned.map(({ number }) => number),
      '是图片，没有文字层，没有读取；其余各页已读。请补上这几页的文字版。',
    ),
    ...say(
      'table',
      doubtful,
      '像是有一张没有框线的表，但分不清哪几行是一格，按文字收录。请用带表格的 Word 文件再试。',
    ),
  ];
}
