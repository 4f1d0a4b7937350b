import type { Message } from '../../model/message.ts';
import type { Intake } from '../intake.ts';
import type { LooseCell } from '../line-writer.ts';
import { LineWriter } from '../line-writer.ts';
import { checkLength, Refusal } from '../refusal.ts';
import { checkStreams } from './check-streams.ts';
import { bodySize, takeFootNotes } from './foot-notes.ts';
import { pagesToFrames } from './page-frame.ts';
import { pageToColumns } from './page-to-columns.ts';
import { ParagraphJoiner } from './paragraph-joiner.ts';
import type { OpenEngine, PdfPage } from './read-pages.ts';
import { readPages } from './read-pages.ts';
import { pageToTables } from './rulings-to-tables.ts';

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
  let table: { rows: LooseCell[][]; edges: readonly number[]; page: number } | null = null;
  let tables = 0;
  const closeTable = (): void => {
    if (table === null) return;
    tables += 1;
    const place = { page: table.page, table: tables };
    if (!writer.table(table.rows, place))
      for (const row of table.rows)
        writer.line(
          row
            .map(({ text }) => text)
            .filter((text) => text !== '')
            .join(' '),
          place,
        );
    table = null;
  };
  pages.forEach((page, at) => {
    for (const { text, reason } of frames[at] ?? []) writer.leave(text, reason);
    const found = pageToTables({ ...page, chars: bodies[at] ?? [] });
    const { notes, rest: text } = takeFootNotes(found.rest, page, body);
    let rest = text;
    for (const each of found.tables) {
      const above = rest.filter(({ base }) => base < each.top);
      rest = rest.filter(({ base }) => base >= each.top);
      if (above.length > 0) closeTable();
      for (const column of pageToColumns(above, page.width)) joiner.column(column, page.number);
      if (table !== null && sameEdges(table.edges, each.edges)) goOn(table.rows, each.rows);
      else {
        closeTable();
        joiner.close();
        table = { rows: each.rows, edges: each.edges, page: page.number };
      }
    }
    if (rest.length > 0) closeTable();
    if (rest.length > 0)
      for (const column of pageToColumns(rest, page.width)) joiner.column(column, page.number);
    for (const note of notes) joiner.note(note, page.number);
  });
  closeTable();
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
    messages: messages(scanned),
    facts: url === undefined ? {} : { url },
  };
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
  if (row !== undefined && (row[0]?.text ?? '') === '') {
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

function sameEdges(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length && one.every((edge, i) => Math.abs(edge - (other[i] ?? 0)) < 6)
  );
}

function messages(scanned: readonly PdfPage[]): Message[] {
  if (scanned.length === 0) return [];
  const numbers = scanned.map(({ number }) => String(number)).join('、');
  return [
    {
      line: 0,
      rule: 'scanned-page',
      text: `第 ${numbers} 页是图片，没有文字层，没有读取；其余各页已读。请补上这几页的文字版。`,
    },
  ];
}
