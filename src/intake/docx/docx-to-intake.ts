import type { Message } from '../../model/message.ts';
import type { Intake, Place } from '../intake.ts';
import { isBoxTitle, LineWriter } from '../line-writer.ts';
import { checkLength, Refusal } from '../refusal.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { child, childrenOf, elements, readXml, textOf, valueOf } from '../xml/read-xml.ts';
import type { ZipEntry } from '../zip/read-zip.ts';
import { unpack } from '../zip/read-zip.ts';
import { Numbering } from './numbering.ts';
import { goneBy, isMarkDeleted, RunReader } from './read-runs.ts';
import type { Words } from './read-runs.ts';
import { readTable } from './read-table.ts';
import { Styles } from './styles.ts';

/** A Word file → its lines as printed with all revisions accepted: numbers counted, tables, boxes and notes once. */
export function docxToIntake(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Intake {
  const part = (name: string): XmlElement | null => {
    const entry = entries.get(`word/${name}`);
    return entry === undefined ? null : readXml(unpack(bytes, entry));
  };
  const reader = new DocumentReader(part);
  const main = entries.get('word/document.xml');
  if (main === undefined)
    throw new Refusal('这不是 Word 文件（docx）：里面没有 word/document.xml。');
  readXml(unpack(bytes, main), 'body', (block) => reader.block(block));
  const frames = [...entries.keys()].flatMap(
    (name) => /^word\/((?:header|footer)\d*\.xml)$/u.exec(name)?.[1] ?? [],
  );
  return reader.end(frames.sort());
}

/** A number as typed at the beginning of a paragraph: what hangs on the words before comes first. */
const TYPED_NUMBER =
  /^\s*(?:第[一二三四五六七八九十百零\d]+[章节条篇编]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,3}[.．、](?!\d)|附\s*件|专栏)/u;

class DocumentReader {
  private readonly part: (name: string) => XmlElement | null;
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly runs: RunReader;
  private readonly notes: ReadonlyMap<string, XmlElement>;
  private readonly writer = new LineWriter();
  private readonly seen = { revised: false, pictures: 0, hidden: 0, unheaded: 0 };
  /** Boxes and notes that wait for the end of the clause they hang on. */
  private waiting: { readonly lines: readonly string[]; readonly note: boolean }[] = [];
  private numbered = false;
  private paragraphs = 0;
  private page = 1;
  private tables = 0;
  /** Words of paragraphs whose mark is deleted. */
  private carried = '';

  constructor(part: (name: string) => XmlElement | null) {
    this.part = part;
    this.styles = new Styles(part('styles.xml'));
    this.numbering = new Numbering(part('numbering.xml'), this.styles);
    this.runs = new RunReader(this.styles);
    this.notes = new Map(
      (['footnote', 'endnote'] as const).flatMap((kind) => {
        const root = part(`${kind}s.xml`);
        const all = root === null ? [] : childrenOf(child(root, `${kind}s`), kind);
        return all
          .filter(
            ({ attributes }) => attributes['type'] === undefined || attributes['type'] === 'normal',
          )
          .map((note): [string, XmlElement] => [`${kind}/${note.attributes['id'] ?? ''}`, note]);
      }),
    );
  }

  /** One child of the body: a paragraph, a table, or what wraps them. */
  block(block: XmlElement): void {
    switch (block.name) {
      case 'p':
        return this.paragraph(block);
      case 'tbl':
        return this.table(block);
      case 'sdt': {
        const content = child(block, 'sdtContent');
        const gallery = valueOf(child(child(block, 'sdtPr'), 'docPartObj'), 'docPartGallery');
        if (gallery === 'Table of Contents') this.contents(content);
        else if (content !== null) elements(content).forEach((each) => this.block(each));
        return;
      }
      case 'customXml':
      case 'ins':
      case 'moveTo':
        return elements(block).forEach((each) => this.block(each));
      case 'del':
      case 'moveFrom':
        this.seen.revised = true;
        return this.writer.leave(textOf(block), goneBy(block));
      case 'AlternateContent': {
        const first = elements(block)[0];
        if (first !== undefined) elements(first).forEach((each) => this.block(each));
        return;
      }
    }
  }

  private paragraph(paragraph: XmlElement): void {
    const properties = child(paragraph, 'pPr');
    const style = valueOf(properties, 'pStyle');
    const before = this.runs.inContents;
    const words = this.runs.read(paragraph);
    this.paragraphs += 1;
    this.noteSeen(words);
    const isContents =
      before || this.runs.inContents || /^toc [1-9]$/iu.test(this.styles.name(style));
    if (isContents) {
      this.takeContentsTitle();
      return this.writer.leave(words.text, '目录');
    }
    if (isMarkDeleted(paragraph)) {
      this.carried += words.text;
      this.keepAside(words);
      return;
    }
    const text = this.carried + words.text;
    this.carried = '';
    const number = this.numbering.next(properties, style);
    const isNumbered = number !== '' || TYPED_NUMBER.test(text);
    if (isNumbered && text.trim() !== '') {
      this.flush();
      this.numbered = true;
    }
    // A box in the letterhead stands where it is
    if (!this.numbered) this.letterhead(words);
    const lines = brokenLines(text);
    lines.forEach((line, i) => this.writer.line((i === 0 ? number : '') + line, this.place()));
    this.keepAside(words);
    this.page += words.pages;
  }

  /** The words of boxes above the first number, before their paragraph. */
  private letterhead(words: Words): void {
    for (const box of words.boxes.splice(0)) {
      for (const line of this.boxLines(box)) this.writer.line(line, this.place());
    }
  }

  private keepAside(words: Words): void {
    for (const { text, reason } of words.leftOut) this.writer.leave(text, reason);
    for (const box of words.boxes) this.waiting.push({ lines: this.boxLines(box), note: false });
    for (const id of words.notes) {
      const note = this.notes.get(id);
      if (note !== undefined)
        this.waiting.push({ lines: [this.boxLines(note).join('')], note: true });
    }
  }

  /** The lines of a box or note; what it leaves out or holds itself comes with it. */
  private boxLines(box: XmlElement): string[] {
    return elements(box).flatMap((each): string[] => {
      if (each.name === 'tbl')
        return readTable(each).rows.map((row) =>
          row.map(({ element }) => this.cellText(element)).join(' '),
        );
      if (each.name === 'sdt') {
        const content = child(each, 'sdtContent');
        return content === null ? [] : this.boxLines(content);
      }
      if (each.name !== 'p') return [];
      const words = this.runs.read(each);
      this.noteSeen(words);
      for (const { text, reason } of words.leftOut) this.writer.leave(text, reason);
      const number = this.numbering.next(child(each, 'pPr'), valueOf(child(each, 'pPr'), 'pStyle'));
      const inner = words.boxes.flatMap((nested) => this.boxLines(nested));
      return [...(words.text.trim() === '' ? [] : [number + words.text.trim()]), ...inner];
    });
  }

  /** Boxes and notes as lines of their own, once the clause that they hang on has ended. */
  private flush(): void {
    for (const { lines, note } of this.waiting.splice(0)) {
      if (note) for (const line of lines) this.writer.aside(line, this.place());
      else this.writer.box(lines, this.place());
    }
  }

  private table(table: XmlElement): void {
    const { rows, dropped } = readTable(table);
    for (const { text, deleted } of dropped) {
      if (deleted) this.seen.revised = true;
      this.writer.leave(text, deleted ? '修订中删去' : '隐藏的表格内容');
    }
    this.tables += 1;
    const isData = rows.length > 1 && rows.some((row) => row.length > 1);
    // Words are read once, for lists in cells count on; a table without heads gives them back as lines
    const cells = rows.map((row) =>
      row.map(({ column, columns, rows: span, element }) => ({
        column,
        columns,
        rows: span,
        lines: this.cellLines(element),
      })),
    );
    const loose = cells.map((row) =>
      row.map(({ lines, ...cell }) => ({ ...cell, text: lines.join(' ') })),
    );
    const place = { ...this.place(), table: this.tables };
    const all = cells.flat().flatMap(({ lines }) => lines);
    if (rows.every((row) => row.length === 1) && isBoxTitle(all[0] ?? '')) {
      this.flush();
      return this.writer.box(all, place);
    }
    if (isData) this.flush();
    if (isData && this.writer.table(loose, place)) return;
    if (isData) this.seen.unheaded += 1;
    for (const row of cells) {
      // 抄送：… | …日印发: short cells are one line, paragraphs in a frame are lines
      const isFrame =
        row.length === 1 ||
        row.some(({ lines }) => lines.length > 1 || (lines[0]?.length ?? 0) > 60);
      if (isFrame)
        row.flatMap(({ lines }) => lines).forEach((line) => this.writer.line(line, place));
      else this.writer.line(row.flatMap(({ lines }) => lines).join(' '), place);
    }
  }

  private cellText(cell: XmlElement): string {
    return this.cellLines(cell).join(' ');
  }

  private cellLines(cell: XmlElement): string[] {
    let carried = '';
    return elements(cell).flatMap((each): string[] => {
      if (each.name === 'tbl')
        return readTable(each).rows.flatMap((row) =>
          row.flatMap(({ element }) => this.cellLines(element)),
        );
      if (
        each.name === 'sdt' ||
        each.name === 'sdtContent' ||
        each.name === 'ins' ||
        each.name === 'customXml'
      )
        return this.cellLines(each);
      if (each.name !== 'p') return [];
      const properties = child(each, 'pPr');
      const words = this.runs.read(each);
      this.noteSeen(words);
      const text = carried + words.text;
      carried = isMarkDeleted(each) ? text : '';
      this.keepAside(words);
      if (carried !== '') return [];
      const number = this.numbering.next(properties, valueOf(properties, 'pStyle'));
      const line = text.replace(/\s*\n\s*/gu, ' ').trim();
      return number + line === '' ? [] : [number + line];
    });
  }

  private contents(content: XmlElement | null): void {
    this.takeContentsTitle();
    for (const paragraph of content === null ? [] : elements(content)) {
      if (paragraph.name !== 'p') this.writer.leave(textOf(paragraph), '目录');
      else this.writer.leave(this.runs.read(paragraph).text, '目录');
    }
  }

  /** 目录 above the table of contents goes with it. */
  private takeContentsTitle(): void {
    const last = this.writer.lines.at(-1) ?? '';
    if (!/^目\s*[录次]$/u.test(last.trim())) return;
    this.writer.lines.pop();
    this.writer.places.pop();
    this.writer.leave(last, '目录');
  }

  private noteSeen(words: Words): void {
    if (words.revised) this.seen.revised = true;
    this.seen.pictures += words.pictures;
    if (words.leftOut.some(({ reason }) => reason === '隐藏文字')) this.seen.hidden += 1;
  }

  private place(): Place {
    return { page: this.page, paragraph: this.paragraphs };
  }

  /** Headers, footers and comments are left out and told; what waits is written. */
  end(frames: readonly string[]): Intake {
    if (this.carried !== '') this.writer.line(this.carried, this.place());
    this.flush();
    const framed = new Set<string>();
    for (const name of frames) {
      const root = this.part(name);
      for (const line of root === null ? [] : this.frameLines(root)) framed.add(line);
    }
    for (const line of framed) this.writer.leave(line, '页眉页脚');
    const comments = this.part('comments.xml');
    const remarks = comments === null ? [] : childrenOf(child(comments, 'comments'), 'comment');
    for (const remark of remarks) this.writer.leave(this.boxLines(remark).join(''), '批注');
    const { text } = this.writer;
    checkLength(text);
    if (!/[\p{L}\p{N}]/u.test(text))
      throw new Refusal(
        this.seen.pictures > 0
          ? '文件里只有图片，没有可以读取的文字。请找文字版，或先用文字识别（OCR）软件转成文字，核对后再试。'
          : '文件里没有内容：找不到任何文字。请确认选对了文件。',
      );
    return {
      form: 'docx',
      text,
      places: this.writer.places,
      tables: this.writer.tables,
      boxed: this.writer.boxed,
      frames: this.writer.frames,
      marks: [],
      leftOut: this.writer.leftOut,
      messages: this.messages(remarks.length),
      facts: {},
    };
  }

  private frameLines(root: XmlElement): string[] {
    const first = elements(root)[0];
    if (first === undefined) return [];
    const paragraphs: XmlElement[] = [];
    const walk = (element: XmlElement): void => {
      for (const each of elements(element)) {
        if (each.name === 'p') paragraphs.push(each);
        else if (each.name !== 'Fallback') walk(each);
      }
    };
    walk(first);
    return paragraphs.flatMap((paragraph) => {
      const words = this.runs.read(paragraph);
      return [words.text.trim(), ...words.boxes.flatMap((box) => this.boxLines(box))].filter(
        (line) => line !== '',
      );
    });
  }

  private messages(remarks: number): Message[] {
    const { revised, pictures, hidden, unheaded } = this.seen;
    const say = (isSaid: boolean, rule: string, text: string): Message[] =>
      isSaid ? [{ line: 0, rule, text }] : [];
    return [
      ...say(
        revised,
        'revisions',
        '文件里有修订痕迹：按“接受所有修订”读取，删去的文字列在删去清单。',
      ),
      ...say(
        remarks > 0,
        'comments',
        `文件里有 ${String(remarks)} 条批注，不算正文，列在删去清单。`,
      ),
      ...say(hidden > 0, 'hidden', '文件里有隐藏文字，不算正文，列在删去清单。'),
      ...say(
        pictures > 0,
        'pictures',
        `文件里有 ${String(pictures)} 张图片，图片里的文字没有读取。`,
      ),
      ...say(unheaded > 0, 'table', `有 ${String(unheaded)} 个表格认不出表头，按文字收录。`),
    ];
  }
}

/** A break in a title or after a sentence parts lines; one within a sentence is a wrap. */
function brokenLines(text: string): string[] {
  const lines: string[] = [];
  for (const piece of text.split('\n')) {
    const last = lines.at(-1);
    const goesOn =
      last !== undefined &&
      last.length > 40 &&
      !/(?:[。！？；：:;]|的(?:通知|公告|意见|决定|批复|函))\s*$/u.test(last) &&
      !TYPED_NUMBER.test(piece);
    if (goesOn) lines[lines.length - 1] = last + piece.trimStart();
    else lines.push(piece);
  }
  return lines;
}
