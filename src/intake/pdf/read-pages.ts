import type { PDFiumLibrary } from '@hyzyla/pdfium';
import { Refusal } from '../refusal.ts';
import { anglesToQuarter, angleToQuarter, toUpright, type UserBox } from './upright.ts';

/** A character with its box on the page, in points from the upper left corner. */
export interface PdfChar {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the line of writing stands: the same for signs of all fonts. */
  readonly base: number;
  readonly size: number;
}

/** A straight ruling, as tables are drawn with: thin rectangles count as one. */
export interface Ruling {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly chars: readonly PdfChar[];
  readonly rulings: readonly Ruling[];
  /** Signs that run another way than the page's writing: a watermark, a stamp. */
  readonly slanted: string;
  /** Share of the page that pictures cover. */
  readonly pictured: number;
}

/** What the engine's own types leave out; the version is pinned for it. */
interface Engine {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly wasmExports: { malloc: (size: number) => number; free: (at: number) => void };
  _FPDF_LoadMemDocument: (data: number, size: number, password: number) => number;
  _FPDF_GetLastError: () => number;
  _FPDF_CloseDocument: (document: number) => void;
  _FPDF_GetPageCount: (document: number) => number;
  _FPDF_LoadPage: (document: number, page: number) => number;
  _FPDF_ClosePage: (page: number) => void;
  _FPDF_GetPageBoundingBox: (page: number, box: number) => number;
  _FPDFPage_CountObjects: (page: number) => number;
  _FPDFPage_GetObject: (page: number, at: number) => number;
  _FPDFPageObj_GetType: (object: number) => number;
  _FPDFPageObj_GetBounds: (
    object: number,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ) => number;
  _FPDFFormObj_CountObjects: (object: number) => number;
  _FPDFFormObj_GetObject: (object: number, at: number) => number;
  _FPDFText_LoadPage: (page: number) => number;
  _FPDFText_ClosePage: (page: number) => void;
  _FPDFText_CountChars: (page: number) => number;
  _FPDFText_GetUnicode: (page: number, at: number) => number;
  _FPDFText_IsGenerated: (page: number, at: number) => number;
  _FPDFText_GetCharOrigin: (page: number, at: number, x: number, y: number) => number;
  _FPDFText_GetCharAngle: (page: number, at: number) => number;
  _FPDFText_GetFontSize: (page: number, at: number) => number;
  _FPDFText_GetLooseCharBox: (page: number, at: number, box: number) => number;
}

const MAX_PAGES = 2000;
/** The engine, from a package in the command, from a script file in the browser. */
export type OpenEngine = () => Promise<PDFiumLibrary>;

/** Opens a PDF and reads its pages one by one. Throws Refusal where it needs a password or is damaged. */
export async function readPages(bytes: Uint8Array, openEngine: OpenEngine): Promise<PdfPage[]> {
  const engine = ((await openEngine()) as unknown as { readonly module: Engine }).module;
  const data = engine.wasmExports.malloc(bytes.length);
  engine.HEAPU8.set(bytes, data);
  const document = engine._FPDF_LoadMemDocument(data, bytes.length, 0);
  try {
    if (document === 0) throw unopened(engine._FPDF_GetLastError());
    const count = engine._FPDF_GetPageCount(document);
    if (count === 0) throw unopened(3);
    if (count > MAX_PAGES)
      throw new Refusal(
        `PDF 有 ${String(count)} 页，超过 ${String(MAX_PAGES)} 页的上限。请拆成几个文件再试。`,
      );
    return Array.from({ length: count }, (_, at) => readPage(engine, document, at));
  } finally {
    if (document !== 0) engine._FPDF_CloseDocument(document);
    engine.wasmExports.free(data);
  }
}

function unopened(code: number): Refusal {
  if (code === 4)
    return new Refusal(
      'PDF 设了打开密码（已加密），读不了。请用密码打开，取消密码后另存一份再试。',
    );
  return new Refusal('PDF 不完整或已损坏，打不开。请从原处重新下载或复制一份。');
}

function readPage(engine: Engine, document: number, at: number): PdfPage {
  const page = engine._FPDF_LoadPage(document, at);
  const none = { chars: [], rulings: [], slanted: '', pictured: 0 };
  if (page === 0) return { number: at + 1, width: 0, height: 0, ...none };
  const memory = engine.wasmExports.malloc(16);
  const isBoxed = engine._FPDF_GetPageBoundingBox(page, memory) !== 0;
  const sheet = isBoxed ? readBox(engine, memory) : { left: 0, right: 0, top: 0, bottom: 0 };
  const printed = readChars(engine, page, memory);
  const quarter = anglesToQuarter(printed.map(({ angle }) => angle));
  const upright = printed.filter(({ angle }) => angleToQuarter(angle) === quarter);
  const slanted = printed.filter((char) => !upright.includes(char));
  const objects = readObjects(engine, page, memory);
  engine.wasmExports.free(memory);
  engine._FPDF_ClosePage(page);
  const { right: width, bottom: height } = toUpright(sheet, sheet, quarter);
  return {
    number: at + 1,
    width,
    height,
    chars: upright.map(({ text, box, origin, size }) => {
      const placed = toUpright(box, sheet, quarter);
      const { bottom: base } = toUpright(origin, sheet, quarter);
      // A font of size 1 that a matrix enlarges: the width of a Han sign tells
      return { text, ...placed, base, size: Math.max(size, placed.right - placed.left) };
    }),
    rulings: objects.rulings.map((box) => toUpright(box, sheet, quarter)),
    slanted: slanted.map(({ text }) => text).join(''),
    pictured: width * height === 0 ? 0 : objects.pictured / (width * height),
  };
}

/** A sign as the file places it. */
interface PrintedChar {
  readonly text: string;
  readonly box: UserBox;
  readonly origin: UserBox;
  readonly size: number;
  readonly angle: number;
}

function readBox(engine: Engine, memory: number): UserBox {
  const [left = 0, top = 0, right = 0, bottom = 0] = engine.HEAPF32.subarray(
    memory >> 2,
    (memory >> 2) + 4,
  );
  return { left, right, top, bottom };
}

function readChars(engine: Engine, page: number, memory: number): PrintedChar[] {
  const text = engine._FPDFText_LoadPage(page);
  const chars: PrintedChar[] = [];
  const count = engine._FPDFText_CountChars(text);
  for (let i = 0; i < count; i += 1) {
    const code = engine._FPDFText_GetUnicode(text, i);
    // Blanks and line ends that the engine adds by its own guess
    if (code <= 32 || code === 0xfffe || engine._FPDFText_IsGenerated(text, i) === 1) continue;
    if (engine._FPDFText_GetLooseCharBox(text, i, memory) === 0) continue;
    const box = readBox(engine, memory);
    // Signs beyond the first plane come as two halves
    const last = chars.at(-1);
    if (
      code >= 0xdc00 &&
      code <= 0xdfff &&
      last !== undefined &&
      /[\ud800-\udbff]$/u.test(last.text)
    ) {
      chars[chars.length - 1] = { ...last, text: last.text + String.fromCharCode(code) };
      continue;
    }
    // —— and …… that a font draws as one sign come as two in one place
    const isPair = /[—…]/u.test(String.fromCodePoint(code)) && sameBox(last?.box, box);
    const isPlaced = engine._FPDFText_GetCharOrigin(text, i, memory, memory + 8) !== 0;
    const [x = 0, y = 0] = isPlaced
      ? engine.HEAPF64.subarray(memory >> 3, (memory >> 3) + 2)
      : [box.left, box.bottom];
    chars.push({
      text: String.fromCodePoint(code),
      box: isPair ? { ...box, left: (box.left + box.right) / 2 } : box,
      origin: { left: x, right: x, top: y, bottom: y },
      size: engine._FPDFText_GetFontSize(text, i),
      angle: engine._FPDFText_GetCharAngle(text, i),
    });
  }
  engine._FPDFText_ClosePage(text);
  return chars;
}

function sameBox(one: UserBox | undefined, other: UserBox): boolean {
  return one?.left === other.left && one.right === other.right && one.top === other.top;
}

const PATH = 2;
const IMAGE = 3;
const FORM = 5;

function readObjects(
  engine: Engine,
  page: number,
  memory: number,
): { rulings: UserBox[]; pictured: number } {
  const rulings: UserBox[] = [];
  let pictured = 0;
  const read = (object: number, depth: number): void => {
    const type = engine._FPDFPageObj_GetType(object);
    if (type === FORM && depth < 4) {
      const inner = engine._FPDFFormObj_CountObjects(object);
      for (let i = 0; i < inner; i += 1) read(engine._FPDFFormObj_GetObject(object, i), depth + 1);
    }
    if (type !== PATH && type !== IMAGE) return;
    if (engine._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12) === 0)
      return;
    const [left = 0, bottom = 0, right = 0, top = 0] = engine.HEAPF32.subarray(
      memory >> 2,
      (memory >> 2) + 4,
    );
    if (type === IMAGE) pictured += (right - left) * (top - bottom);
    else rulings.push({ left, right, top, bottom });
  };
  const count = engine._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i += 1) read(engine._FPDFPage_GetObject(page, i), 0);
  return { rulings, pictured };
}
