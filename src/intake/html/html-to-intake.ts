import type { Element, Nodes, Parents, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse as parseHtml } from 'parse5';
import type { Message } from '../../model/message.ts';
import { formatNumber } from '../docx/number-format.ts';
import type { Intake } from '../intake.ts';
import type { LooseCell } from '../line-writer.ts';
import { isBoxTitle, LineWriter } from '../line-writer.ts';
import { checkLength, Refusal } from '../refusal.ts';
import { cutSpans } from './cut-spans.ts';
import { type Article, findArticle } from './find-article.ts';
import { cellsOutside, pageFacts, pageTags } from './page-facts.ts';
import { isClipping, isWordPage, printedNumber, wordAside, WordLists } from './word-page.ts';
import {
  attribute,
  CONTROLS,
  elementsOf,
  isBlock,
  isElement,
  isHidden,
  SILENT,
  wordsOf,
} from './tree.ts';

/** A browser nests no deeper; a page that does was made to harm. */
const MAX_DEPTH = 1000;
const MAX_SOURCE = 10_000_000;

/** The source of a web page → the lines of its document; menus, sharing, footers are left out and listed. */
export function htmlToIntake(source: string, savedFrom: string | null | undefined = null): Intake {
  const page = withoutBallast(source);
  const root = parse(page);
  const article = wholeOf(source, root) ?? findArticle(root);
  const tags = pageTags(root);
  const url =
    savedFrom ??
    /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/u.exec(source.slice(0, 4096))?.[1] ??
    null;
  const facts = pageFacts(tags, cellsOutside(root, article.element), url);
  const writer = new LineWriter();
  const reader = new PageReader(writer, new WordLists(source));
  const frame = frameLines(root, article.element);
  const title = outerTitle(frame.before, article.element, tags);
  let isTitle = true;
  for (const line of frame.before) {
    if (isTitle && title !== null && fold(line) === fold(title)) isTitle = false;
    else writer.leave(line, '网页框架');
  }
  if (title !== null) writer.line(title, {});
  reader.read(article.element);
  for (const line of frame.after) writer.leave(line, '网页框架');
  const { text } = writer;
  checkLength(text);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Refusal(
      '这个网页里没有正文文字。请在浏览器里打开原网页，等文字全部出来后再保存一份。',
    );
  return {
    form: 'html',
    text,
    places: writer.places,
    tables: writer.tables,
    boxed: writer.boxed,
    frames: writer.frames,
    marks: [],
    leftOut: writer.leftOut,
    messages: messages(root, article.found),
    facts,
  };
}

/** What Word or WPS wrote, and what a person chose to copy, holds its document and nothing else; null for other pages. */
function wholeOf(source: string, root: Root): Article | null {
  const found = isWordPage(source) ? ' Word 或 WPS 写的网页' : isClipping(source) ? '剪贴板' : null;
  if (found === null) return null;
  const body = [...elementsOf(root)].find(({ tagName }) => tagName === 'body');
  return { element: body ?? root, found };
}

/** Scripts, styles and pictures in the source are long and no text. */
function withoutBallast(source: string): string {
  const page = cutSpans(
    source,
    /<(script|style)\b[^<>]*>/iu,
    ([, name = '']) => `</${name.toLowerCase()}\\s*>`,
  ).replace(/\bdata:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]+/gu, '');
  if (page.length > MAX_SOURCE)
    throw new Refusal('网页太大，超过 1000 万字符的上限。请只保存正文，或另存为文本文件再试。');
  let depth = 0;
  for (const [tag, name = ''] of page.matchAll(
    /<\/?(div|table|span|font|section|blockquote|center|ul|ol|dl|form|b|i|u|em|strong|article|main)\b/giu,
  )) {
    if (name === '') continue;
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) throw tooDeep();
  }
  return page;
}

function tooDeep(): Refusal {
  return new Refusal(
    '网页的标签嵌套太深，不是正常的网页，读不了。请在浏览器里打开，复制正文存成文本文件再试。',
  );
}

function parse(page: string): Root {
  try {
    return fromParse5(parseHtml(page, { scriptingEnabled: false })) as Root;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

/** Lines of the page before and after the document; what a browser hides is among them. */
function frameLines(root: Root, article: Element | Root): { before: string[]; after: string[] } {
  const before: string[] = [];
  const after: string[] = [];
  let lines = before;
  let open = '';
  const close = (): void => {
    if (open.trim() !== '') lines.push(open.replace(/\s+/gu, ' ').trim());
    open = '';
  };
  const walk = (node: Nodes): void => {
    if (node === article) {
      close();
      lines = after;
      return;
    }
    if (node.type === 'text') open += node.value;
    if (
      !('children' in node) ||
      (isElement(node) && SILENT.has(node.tagName) && node.tagName !== 'noscript')
    )
      return;
    if (isBlock(node)) close();
    if (isElement(node) && node.tagName === 'br') close();
    for (const each of node.children) walk(each);
    if (isBlock(node)) close();
  };
  if (root !== article) walk(root);
  close();
  return { before, after };
}

/** The heading of the page, where the document does not repeat it: as its tag names it, or as the window's title does. */
function outerTitle(
  before: readonly string[],
  article: Element | Root,
  tags: ReadonlyMap<string, string>,
): string | null {
  const inside = fold(wordsOf(article).slice(0, 4000));
  const named = tags.get('articletitle') ?? null;
  const window = fold(tags.get('<title>') ?? '');
  const printed = before
    .filter((line) => fold(line).length >= 6 && !/[>＞》]\s*$|当前位置|所在的?位置/u.test(line))
    .filter((line) => (named !== null && fold(line) === fold(named)) || window.includes(fold(line)))
    .sort((a, b) => b.length - a.length)[0];
  const title = printed ?? named;
  return title === null || inside.includes(fold(title)) ? null : title;
}

function fold(text: string): string {
  return text.replace(/[\s\u00a0\u3000]/gu, '');
}

/** Words of an article's own tools: sharing, printing, reading aloud; they stand in short elements of these names. */
const TOOLS =
  /(?:^|[\s_-])(?:bdshare\w*|share\w*|jiathis\w*|social\w*|print\w*|dayin|ewm|qr\w*|toolbar|fontsize|hits?|breadcrumb\w*|crumbs?|dqwz|weizhi|position|nav\w*|menu\w*|footer\w*|copyright\w*|prev\w*|next\w*|pagination|related?|xgxx|xgwz|sxp|syp|fj_tip)(?:$|[\s_-])/iu;

const arabicSign = (number: number): string => `${String(number)}.`;
const chineseSign = (number: number): string => `${formatNumber(number, 'chineseCounting')}、`;

/** How a browser prints the numbers of a list, by its style or type. */
const LIST_SHAPES: Readonly<Record<string, (number: number) => string>> = {
  'cjk-ideographic': chineseSign,
  'simp-chinese-informal': chineseSign,
  'trad-chinese-informal': chineseSign,
  'lower-alpha': (number) => `${formatNumber(number, 'lowerLetter')}.`,
  a: (number) => `${formatNumber(number, 'lowerLetter')}.`,
  'upper-alpha': (number) => `${formatNumber(number, 'upperLetter')}.`,
  A: (number) => `${formatNumber(number, 'upperLetter')}.`,
};

/** Writes the lines of an element: blocks and breaks part them, tables of data keep their cells. */
class PageReader {
  private readonly writer: LineWriter;
  private readonly lists: WordLists;
  private open = '';
  private tables = 0;
  private elements = 0;

  constructor(writer: LineWriter, lists: WordLists) {
    this.writer = writer;
    this.lists = lists;
  }

  read(node: Parents): void {
    this.walk(node);
    this.close();
  }

  private close(): void {
    const line = joinWraps(this.open);
    this.open = '';
    if (line.trim() === '') return;
    this.elements += 1;
    this.writer.line(line, { paragraph: this.elements });
  }

  private walk(node: Nodes): void {
    if (node.type === 'text') {
      this.open += node.value;
      return;
    }
    if (!('children' in node)) return;
    if (isElement(node)) {
      const { tagName } = node;
      if (SILENT.has(tagName)) return;
      if (tagName === 'br' || tagName === 'hr') return this.close();
      const number = printedNumber(node);
      if (number !== null) {
        this.open += number;
        return;
      }
      const aside = asideOf(node);
      if (aside !== null) return this.leave(node, aside);
      if (isTool(node)) return this.leave(node, '网页框架');
      if (tagName === 'table') return this.table(node);
      if (tagName === 'pre') return this.preformatted(node);
      if (tagName === 'ol') return this.list(node);
    }
    if (isBlock(node)) this.close();
    if (isElement(node)) this.open += this.lists.next(node);
    for (const each of node.children) this.walk(each);
    if (isBlock(node)) this.close();
  }

  private leave(node: Element, reason: string): void {
    const words = wordsOf({ ...node, properties: {} }).replace(/\s+/gu, ' ');
    if (isBlock(node)) this.close();
    this.writer.leave(words, reason);
  }

  /** What the words of a cell leave out. */
  private leaveAsides(node: Element): void {
    for (const each of node.children) {
      if (!isElement(each) || SILENT.has(each.tagName)) continue;
      const aside = asideOf(each);
      if (aside === null) this.leaveAsides(each);
      else this.leave(each, aside);
    }
  }

  private preformatted(node: Element): void {
    this.close();
    for (const line of wordsOf(node).split(/\r\n|\n|\r/u)) this.writer.line(line, {});
  }

  /** A list whose numbers the browser prints. */
  private list(node: Element): void {
    this.close();
    let number = Number(attribute(node, 'start') || '1') || 1;
    const [, shape = ''] =
      /list-style(?:-type)?\s*:[^;]*?([\w-]+)/iu.exec(attribute(node, 'style')) ?? [];
    const sign = LIST_SHAPES[shape] ?? LIST_SHAPES[attribute(node, 'type')] ?? arabicSign;
    for (const each of node.children) {
      if (
        isElement(each) &&
        each.tagName === 'li' &&
        shape !== 'none' &&
        !/^\s*(?:\d|[（(一二三四五六七八九十第①-⑳])/u.test(wordsOf(each))
      ) {
        number = Number(attribute(each, 'value')) || number;
        this.open = sign(number);
        each.children.forEach((inner) => this.walk(inner));
        this.close();
        number += 1;
      } else this.walk(each);
    }
  }

  /** The lines of an element, by a reader of its own. */
  private linesOf(element: Element): string[] {
    const inner = new LineWriter();
    new PageReader(inner, this.lists).read(element);
    for (const { text, reason } of inner.leftOut) this.writer.leave(text, reason);
    return inner.lines;
  }

  private table(table: Element): void {
    this.close();
    const rows = tableRows(table);
    const isLayout = rows.flat().some(({ element }) => isLayoutCell(element));
    this.tables += 1;
    const place = { table: this.tables };
    for (const caption of table.children.filter(
      (each) => isElement(each) && each.tagName === 'caption',
    ))
      this.walk(caption);
    if (rows.every((row) => row.length === 1) && isBoxTitle(wordsOf(table).trim()))
      return this.writer.box(
        rows.flat().flatMap(({ element }) => this.linesOf(element)),
        place,
      );
    if (!isLayout && rows.length > 1) {
      const cells = rows.map((row) =>
        row.map(({ element, ...cell }): LooseCell => ({ ...cell, text: cellWords(element) })),
      );
      if (this.writer.table(cells, place)) {
        for (const { element } of rows.flat()) this.leaveAsides(element);
        return;
      }
    }
    for (const row of rows) {
      const short = row.every(
        ({ element }) => cellWords(element).length <= 40 && !hasBlocks(element),
      );
      if (short && row.length > 1)
        this.writer.line(
          row
            .map(({ element }) => cellWords(element))
            .filter((words) => words !== '')
            .join(' '),
          place,
        );
      else {
        for (const { element } of row) {
          for (const each of element.children) this.walk(each);
          this.close();
        }
      }
    }
  }
}

/** Why an element's words are none of the document; null where they are. */
function asideOf(node: Element): string | null {
  const aside = wordAside(node);
  if (aside !== null) return aside;
  if (isHidden(node)) return '网页隐藏内容';
  return CONTROLS.has(node.tagName) ? '网页控件' : null;
}

function hasBlocks(cell: Element): boolean {
  return [...elementsOf(cell)].filter((each) => isBlock(each) || each.tagName === 'br').length > 1;
}

/** A cell that holds tables or several paragraphs of prose lays out a page. */
function isLayoutCell(cell: Element): boolean {
  const inner = [...elementsOf(cell)];
  if (inner.some(({ tagName }) => tagName === 'table')) return true;
  const breaks = inner.filter((each) => isBlock(each) || each.tagName === 'br').length;
  return breaks > 6 && wordsOf(cell).length > 300;
}

/** The words of a cell on one line; its paragraphs and breaks are blanks. */
function cellWords(cell: Element): string {
  const words = (node: Nodes): string => {
    if (node.type === 'text') return node.value.replace(/[\r\n\t]+/gu, ' ');
    if (!('children' in node)) return '';
    if (isElement(node)) {
      const number = printedNumber(node);
      if (number !== null) return number;
      if (SILENT.has(node.tagName) || asideOf(node) !== null) return '';
      if (node.tagName === 'br') return '\n';
    }
    const inner = node.children.map((each) => words(each)).join('');
    return isBlock(node) ? `\n${inner}\n` : inner;
  };
  return joinWraps(cell.children.map((each) => words(each)).join(''))
    .replace(/\s+/gu, ' ')
    .trim();
}

interface PageCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly element: Element;
}

/** The rows of a table with the columns of their cells; those that reach down from above shift the ones below. */
function tableRows(table: Element): PageCell[][] {
  const rows: Element[] = [];
  for (const each of table.children) {
    if (!isElement(each)) continue;
    if (each.tagName === 'tr') rows.push(each);
    else if (/^t(?:head|body|foot)$/u.test(each.tagName))
      rows.push(
        ...each.children.filter((row) => isElement(row)).filter(({ tagName }) => tagName === 'tr'),
      );
  }
  const busy: number[] = [];
  return rows.map((row, at) => {
    let column = 0;
    return row.children
      .filter((each) => isElement(each))
      .filter((each) => /^t[dh]$/u.test(each.tagName) && !isHidden(each))
      .map((element): PageCell => {
        while ((busy[column] ?? 0) > at) column += 1;
        const columns = Math.min(Math.max(1, Number(attribute(element, 'colSpan')) || 1), 100);
        const span = Number(attribute(element, 'rowSpan') || '1');
        const down = Math.min(
          span === 0 ? rows.length - at : Math.max(1, span || 1),
          rows.length - at,
        );
        for (let c = column; c < column + columns; c += 1) busy[c] = at + down;
        const cell = { column, columns, rows: down, element };
        column += columns;
        return cell;
      });
  });
}

function isTool(node: Element): boolean {
  const names = `${attribute(node, 'id')} ${attribute(node, 'className')}`;
  return (
    TOOLS.test(names) &&
    wordsOf(node).replace(/\s/gu, '').length < 200 &&
    !/[。；]/u.test(wordsOf(node))
  );
}

/** A line end in the source between Han characters is no blank; elsewhere it is one. */
function joinWraps(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}，。、；：（）《》“”])[ \t]*[\r\n]+[ \t]*(?=[\p{Script=Han}，。、；：（）《》“”])/gu,
      '',
    )
    .replace(/[ \t\r\n]+/gu, ' ');
}

function messages(root: Root, found: string): Message[] {
  const names = new Set<string>();
  for (const element of elementsOf(root)) {
    const href = attribute(element, 'href');
    if (
      element.tagName === 'a' &&
      /\.(?:docx?|wps|pdf|xlsx?|et|zip|rar|ofd|7z)(?:$|[?#])/iu.test(href)
    ) {
      const words = wordsOf(element).replace(/\s+/gu, ' ').trim();
      if (words !== '') names.add(words);
    }
  }
  const attached = [...names].map((name) => `“${name}”`).join('、');
  return [
    { line: 0, rule: 'page-body', text: `网页的正文取自${found}；其余文字列在删去清单。` },
    ...(names.size === 0
      ? []
      : [
          {
            line: 0,
            rule: 'attachments',
            text: `网页有 ${String(names.size)} 个附件没有读取：${attached}。需要的请下载后另行提交。`,
          },
        ]),
  ];
}
