import type { PdfLine } from './chars-to-lines.ts';
import type { PdfColumn } from './page-to-columns.ts';

const TYPED_NUMBER =
  /^\s*(?:第[一二三四五六七八九十百零\d]+[章节条篇编]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,3}[.．、](?!\d)|附\s*件|专栏|——|抄\s*送\s*[:：]|[^，。；]{4,40}\d日\s*印发$)/u;
/** 2025年3月2日 below a signature that ends at the right edge. */
const DAY =
  /^\s*[\d〇一二三四五六七八九十]{4}\s*年[\d一二三四五六七八九十\s]{1,4}月[\d一二三四五六七八九十\s]{1,4}日\s*$/u;
/** 阿府办发〔2021〕21号 below the title of the notice that it numbers. */
const OWN_NUMBER =
  /^\s*[\p{Script=Han}]{2,16}[〔[（(﹝]\s*\d{4}\s*[〕\])）﹞]\s*(?:第\s*)?\d{1,4}\s*号\s*$/u;
const ENDED = /[。！？；：:;）)”]$/u;
/** What no program breaks: 98.92%。, 〔2020〕, “光伏. It left the line above short. */
const UNBROKEN =
  /^[“‘（《〈【〔([]*(?:[\dA-Za-z][\dA-Za-z.,%‰+/:-]*|.)(?:[”’）》〉】〕)\]，。、；：！？％]+[\dA-Za-z]*)?/u;

/** Joins the lines of columns to paragraphs, over pages too: a line goes on where the one above is full and it is not indented. */
export class ParagraphJoiner {
  private readonly write: (text: string, page: number) => void;
  private open = '';
  private page = 0;
  private notes: { text: string; page: number }[] = [];
  private last: { line: PdfLine; column: PdfColumn } | null = null;

  private readonly writeNote: (text: string, page: number) => void;

  constructor(
    write: (text: string, page: number) => void,
    writeNote: (text: string, page: number) => void,
  ) {
    this.write = write;
    this.writeNote = writeNote;
  }

  /** A note at the foot of a page: it stands behind the paragraph that may go on over the page. */
  note(text: string, page: number): void {
    this.notes.push({ text, page });
  }

  column(column: PdfColumn, page: number): void {
    const edge = measured(column, this.last?.column ?? null);
    for (const line of column.lines) {
      if (!this.goesOn(line, edge)) this.close();
      if (this.open === '') this.page = page;
      this.open +=
        (/[A-Za-z]$/u.test(this.open) && /^[A-Za-z]/u.test(line.text) ? ' ' : '') + line.text;
      this.last = { line, column: edge };
    }
  }

  close(): void {
    if (this.open !== '') this.write(this.open, this.page);
    this.open = '';
    for (const { text, page } of this.notes) this.writeNote(text, page);
    this.notes = [];
  }

  private goesOn(line: PdfLine, edge: PdfColumn): boolean {
    if (this.last === null || this.open === '') return false;
    const { line: above, column } = this.last;
    const indent = line.left - edge.left;
    const isLike = Math.abs(line.size - above.size) <= Math.max(line.size, above.size) * 0.15;
    if (!isLike || DAY.test(line.text) || OWN_NUMBER.test(line.text)) return false;
    if (
      !isFull(above, column, line) &&
      !hangs(above, column, indent < line.size * 0.5 && !TYPED_NUMBER.test(line.text))
    )
      return false;
    // 年） in the middle below a title that fills its line
    const middle = (line.left + line.right - edge.left - edge.right) / 2;
    const isCentred = Math.abs(middle) < line.size * 0.6 && !ENDED.test(above.text);
    if (indent > line.size * 1.2 && !isCentred) return false;
    if (TYPED_NUMBER.test(line.text) && ENDED.test(above.text)) return false;
    // 发文机关 and title lines of one width, centred
    return !(line.base > above.base && line.base - above.base > line.size * 3.2);
  }
}

/** A line reaches the edge of its column as far as what comes below lets it. */
function isFull(above: PdfLine, column: PdfColumn, below: PdfLine): boolean {
  const head = UNBROKEN.exec(below.text)?.[0] ?? '';
  const wide = [...head].reduce((sum, sign) => sum + (/[ -~]/u.test(sign) ? 0.55 : 1), 0);
  return column.right - above.right < above.size * Math.max(2.1, wide + 0.6);
}

/** Where paragraphs are indented, a line at the edge goes on a long one that ends no sentence. */
function hangs(above: PdfLine, column: PdfColumn, isAtEdge: boolean): boolean {
  if (!isAtEdge || ENDED.test(above.text) || above.left - column.left > above.size * 3.5)
    return false;
  const isIndented = column.lines.some(({ left, size }) => {
    const indent = left - column.left;
    return indent > size * 1.5 && indent < size * 3.5;
  });
  return isIndented && above.right - column.left > (column.right - column.left) * 0.6;
}

/** The edges of a column; a short rest at the foot of a page takes those of the column before that it stands in. */
function measured(column: PdfColumn, before: PdfColumn | null): PdfColumn {
  // Of a page that begins with short lines above a table only its margins tell how far a full one reaches
  if (before === null)
    return column.lines.length < 8 && column.sheet !== undefined
      ? { ...column, right: Math.max(column.right, column.sheet - column.left) }
      : column;
  const isWithin = column.left >= before.left - 12 && column.right <= before.right + 12;
  return isWithin && column.lines.length < 5 && Math.abs(column.left - before.left) < 60
    ? {
        ...column,
        left: Math.min(before.left, column.left),
        right: Math.max(before.right, column.right),
      }
    : column;
}
