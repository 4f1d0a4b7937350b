import type { XmlElement } from '../xml/read-xml.ts';
import { child, descendant, elements, isOn, textOf, valueOf } from '../xml/read-xml.ts';
import type { Styles } from './styles.ts';

/** Why words of a Word file stand in no line. */
export type WordReason =
  | '修订中删去'
  | '修订中移动'
  | '隐藏文字'
  | '占位提示'
  | '注音'
  | '目录'
  | '批注'
  | '页眉页脚'
  | '隐藏的表格内容';

/** What one paragraph holds: its words with `\n` at breaks, what is left out, and what hangs on it. */
export interface Words {
  text: string;
  leftOut: { text: string; reason: WordReason }[];
  /** Paragraphs of text boxes, in order. */
  boxes: XmlElement[];
  /** Ids of footnotes and endnotes: footnote/3. */
  notes: string[];
  revised: boolean;
  pictures: number;
  /** Page breaks before the end of the paragraph. */
  pages: number;
}

/** The open fields of a document, for one may run over paragraphs, as a table of contents does. */
export interface Field {
  code: string;
  /** True between begin and separate, where codes stand. */
  isCode: boolean;
}

/** What stands round a run: deleted or moved away by a revision, hidden by a style. */
interface Around {
  readonly gone: '修订中删去' | '修订中移动' | null;
  readonly hidden: boolean;
  readonly placeholder: boolean;
}

/** What became of words that stand in `del` or `moveFrom`. */
export function goneBy({ name }: XmlElement): '修订中删去' | '修订中移动' {
  return name === 'moveFrom' ? '修订中移动' : '修订中删去';
}

/** Reads the words of paragraphs as if all revisions were accepted. */
export class RunReader {
  private readonly styles: Styles;
  private readonly fields: Field[] = [];

  constructor(styles: Styles) {
    this.styles = styles;
  }

  /** True inside a table of contents that Word made. */
  get inContents(): boolean {
    return this.fields.some(({ code }) => /^\s*TOC\b/u.test(code));
  }

  read(paragraph: XmlElement): Words {
    const words: Words = {
      text: '',
      leftOut: [],
      boxes: [],
      notes: [],
      revised: false,
      pictures: 0,
      pages: 0,
    };
    const style = valueOf(child(paragraph, 'pPr'), 'pStyle');
    const around = { gone: null, hidden: this.styles.isHidden(style), placeholder: false };
    for (const each of elements(paragraph)) this.readElement(each, around, words);
    return words;
  }

  private readElement(element: XmlElement, around: Around, words: Words): void {
    switch (element.name) {
      case 'pPr':
        if (isRevised(element)) words.revised = true;
        return;
      case 'r':
        return this.readRun(element, around, words);
      case 'del':
      case 'moveFrom':
        words.revised = true;
        return this.readAll(element, { ...around, gone: goneBy(element) }, words);
      case 'ins':
      case 'moveTo':
        words.revised = true;
        return this.readAll(element, around, words);
      case 'sdt': {
        const content = child(element, 'sdtContent');
        const placeholder = isOn(child(element, 'sdtPr'), 'showingPlcHdr') === true;
        if (content !== null) this.readAll(content, { ...around, placeholder }, words);
        return;
      }
      case 'fldSimple': {
        this.fields.push({ code: element.attributes['instr'] ?? '', isCode: false });
        this.readAll(element, around, words);
        this.fields.pop();
        return;
      }
      case 'AlternateContent':
        return this.readAlternative(element, around, words);
      case 'oMath':
      case 'oMathPara':
        return this.take(textOf(element), around, words);
      case 'ruby':
      case 'hyperlink':
      case 'smartTag':
      case 'customXml':
      case 'dir':
      case 'bdo':
      case 'sdtContent':
      case 'rubyBase':
        return this.readAll(element, around, words);
      case 'rt':
        words.leftOut.push({ text: textOf(element), reason: '注音' });
        return;
    }
  }

  private readAll(element: XmlElement, around: Around, words: Words): void {
    for (const each of elements(element)) this.readElement(each, around, words);
  }

  /** A drawing and its double for older Words: the first that holds something. */
  private readAlternative(element: XmlElement, around: Around, words: Words): void {
    const first = elements(element).find(
      (each) => each.name === 'Choice' || each.name === 'Fallback',
    );
    for (const each of first === undefined ? [] : elements(first)) {
      if (each.name === 'r') this.readRun(each, around, words);
      else this.readInRun(each, around, words);
    }
  }

  private readRun(run: XmlElement, around: Around, words: Words): void {
    const properties = child(run, 'rPr');
    const hidden =
      isOn(properties, 'vanish') ??
      (around.hidden || this.styles.isHidden(valueOf(properties, 'rStyle')));
    if (isRevised(properties)) words.revised = true;
    for (const each of elements(run)) this.readInRun(each, { ...around, hidden }, words);
  }

  private readInRun(element: XmlElement, around: Around, words: Words): void {
    switch (element.name) {
      case 't':
        return this.take(textOf(element), around, words);
      case 'delText':
        return this.take(textOf(element), { ...around, gone: around.gone ?? '修订中删去' }, words);
      case 'fldChar':
        return this.changeField(element.attributes['fldCharType'] ?? '');
      case 'instrText': {
        const field = this.fields.at(-1);
        if (field !== undefined) field.code += textOf(element);
        return;
      }
      case 'tab':
      case 'ptab':
        return this.take(' ', around, words);
      case 'noBreakHyphen':
        return this.take('-', around, words);
      case 'sym':
        return this.take(symbol(element.attributes['char'] ?? ''), around, words);
      case 'cr':
        return this.take('\n', around, words);
      case 'br':
        if (element.attributes['type'] === 'page') words.pages += 1;
        return this.take('\n', around, words);
      case 'lastRenderedPageBreak':
        words.pages += 1;
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        if (around.gone === null)
          words.notes.push(`${element.name.slice(0, -9)}/${element.attributes['id'] ?? ''}`);
        return;
      case 'AlternateContent':
        return this.readAlternative(element, around, words);
      case 'ruby':
        return this.readAll(element, around, words);
      case 'drawing':
      case 'pict':
      case 'object':
        return readDrawing(element, around, words);
    }
  }

  private changeField(type: string): void {
    if (type === 'begin') this.fields.push({ code: '', isCode: true });
    else if (type === 'end') this.fields.pop();
    else {
      const field = this.fields.at(-1);
      if (field !== undefined) field.isCode = false;
    }
  }

  private take(text: string, around: Around, words: Words): void {
    // What stands between begin and separate is a code, whatever its element
    if (this.fields.some(({ isCode }) => isCode)) return;
    const reason: WordReason | null =
      around.gone ?? (around.hidden ? '隐藏文字' : around.placeholder ? '占位提示' : null);
    if (reason === null) {
      words.text += text;
      return;
    }
    if (around.gone !== null) words.revised = true;
    const last = words.leftOut.at(-1);
    if (last?.reason === reason) last.text += text;
    else words.leftOut.push({ text, reason });
  }
}

/** Text boxes of a drawing, each once; pictures are counted. */
function readDrawing(drawing: XmlElement, around: Around, words: Words): void {
  if (descendant(drawing, 'blip') !== null || descendant(drawing, 'imagedata') !== null)
    words.pictures += 1;
  collectBoxes(drawing, (box) => {
    if (around.gone !== null) words.leftOut.push({ text: textOf(box), reason: around.gone });
    else words.boxes.push(box);
  });
}

function collectBoxes(element: XmlElement, add: (box: XmlElement) => void): void {
  if (element.name === 'txbxContent') return add(element);
  if (element.name === 'AlternateContent') {
    const first = elements(element)[0];
    if (first !== undefined) collectBoxes(first, add);
    return;
  }
  for (const each of elements(element)) collectBoxes(each, add);
}

/** True where properties were changed, or the mark of the paragraph was, under revision. */
function isRevised(properties: XmlElement | null): boolean {
  if (properties === null) return false;
  return elements(properties).some(
    ({ name, children }) =>
      /^(?:ins|del|moveFrom|moveTo|[rp]PrChange|numberingChange)$/u.test(name) ||
      (name === 'rPr' &&
        children.some(
          (each) =>
            typeof each !== 'string' && /^(?:ins|del|moveFrom|moveTo|rPrChange)$/u.test(each.name),
        )),
  );
}

/** True for a paragraph whose mark is deleted: it goes on in the next one. */
export function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  return child(mark, 'del') !== null || child(mark, 'moveFrom') !== null;
}

/** A sign by its code; those of symbol fonts (F0A3) have no meaning beyond the font. */
function symbol(code: string): string {
  const value = Number.parseInt(code, 16);
  return Number.isNaN(value) || (value >= 0xe000 && value <= 0xf8ff)
    ? ''
    : String.fromCodePoint(value);
}
