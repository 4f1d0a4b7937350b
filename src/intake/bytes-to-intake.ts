import { bytesToContainer, zipToKind } from './bytes-to-form.ts';
import { docxToIntake } from './docx/docx-to-intake.ts';
import { bytesToText } from './bytes-to-text.ts';
import type { Intake } from './intake.ts';
import { csvToIntake } from './sheet/csv-to-intake.ts';
import { xlsxToIntake } from './sheet/xlsx-to-intake.ts';
import { checkSize, Refusal } from './refusal.ts';
import { textToIntake } from './text-to-intake.ts';
import { readZip, unpack, type ZipEntry } from './zip/read-zip.ts';

/** Engines that the caller brings along, each loaded only when it is needed. */
export interface Helpers {
  readonly readPdf?: (bytes: Uint8Array) => Promise<Intake>;
  readonly readPage?: (bytes: Uint8Array) => Intake;
  /** Old forms of Word and Excel → .docx, .xlsx, where LibreOffice is installed; null where it is not, or fails. */
  readonly toOffice?: (
    bytes: Uint8Array,
    extension: string,
    to: 'docx' | 'xlsx',
  ) => Promise<Uint8Array | null>;
}

const SAVE_AS = {
  docx: '请用 Word 打开，点“文件→另存为→浏览”，保存类型选“Word 文档 (*.docx)”；用 WPS 的，点“文件→另存为”，文件类型选“Microsoft Word 文件 (*.docx)”。再提交另存的文件。',
  xlsx: '请用 Excel 打开，点“文件→另存为→浏览”，保存类型选“Excel 工作簿 (*.xlsx)”；用 WPS 的，点“文件→另存为”，文件类型选“Microsoft Excel 文件 (*.xlsx)”。再提交另存的文件。',
} as const;

/** A form that only LibreOffice reads: its ending, what it is called, and what it becomes. */
interface OldForm {
  readonly extension: string;
  readonly called: string;
  readonly to: keyof typeof SAVE_AS;
}

const NO_PDF =
  '这是 PDF，读 PDF 的部件没有装上。请换较新的浏览器，或复制其中的文字，贴成文本再试。';

/** The bytes of a document in any form → its lines and tables. Throws Refusal where they cannot be read. */
export async function bytesToIntake(
  bytes: Uint8Array,
  name = '',
  helpers: Helpers = {},
): Promise<Intake> {
  checkSize(bytes.length);
  switch (bytesToContainer(bytes)) {
    case 'zip':
      return zipToIntake(bytes, helpers);
    case 'cfb':
      return cfbToIntake(bytes, helpers);
    case 'rtf':
      return oldToIntake(bytes, { extension: 'rtf', called: 'RTF 文件', to: 'docx' }, helpers);
    case 'pdf':
      if (helpers.readPdf === undefined) throw new Refusal(NO_PDF);
      return helpers.readPdf(bytes);
    case 'page':
      if (helpers.readPage === undefined) throw new Error('no reader of pages was brought along');
      return helpers.readPage(bytes);
    case 'text':
      return plainToIntake(bytes, name);
  }
}

function plainToIntake(bytes: Uint8Array, name: string): Intake {
  const decoded = bytesToText(bytes);
  if (/\.(?:csv|tsv)$/iu.test(name)) return csvToIntake(decoded, name);
  return textToIntake(decoded);
}

async function zipToIntake(bytes: Uint8Array, helpers: Helpers): Promise<Intake> {
  const entries = readZip(bytes);
  switch (zipToKind(entries)) {
    case 'docx':
      return docxToIntake(bytes, entries);
    case 'xlsx':
      return xlsxToIntake(bytes, entries);
    case 'odt':
      return oldToIntake(bytes, openDocument(bytes, entries), helpers);
    case 'archive': {
      const names = [...entries.keys()].filter((each) => !each.endsWith('/'));
      const listed = names.slice(0, 5).map((each) => `“${each.slice(0, 60)}”`);
      const more = names.length > 5 ? ` 等 ${String(names.length)} 个文件` : '';
      throw new Refusal(
        names.length === 0
          ? '这是一个空的压缩包，里面没有文件。请确认选对了文件。'
          : `这是一个压缩包，里面有${listed.join('、')}${more}。请先解压，再逐个提交里面的文件。`,
      );
    }
  }
}

/** Word 97, WPS and encrypted files of Word 2007 share one container; the names of its streams tell them apart. */
async function cfbToIntake(bytes: Uint8Array, helpers: Helpers): Promise<Intake> {
  const holds = (stream: string): boolean => includesUtf16(bytes, stream);
  if (holds('EncryptedPackage'))
    throw new Refusal('文件设了打开密码（已加密），读不了。请用密码打开，取消密码后另存一份再试。');
  if (holds('Workbook') || holds('Book'))
    return oldToIntake(
      bytes,
      { extension: 'xls', called: '旧版 Excel 工作簿（.xls）', to: 'xlsx' },
      helpers,
    );
  if (holds('WordDocument'))
    return oldToIntake(
      bytes,
      { extension: 'doc', called: '旧版 Word 或 WPS 文件', to: 'docx' },
      helpers,
    );
  throw new Refusal(`认不出这是什么文件。${SAVE_AS.docx}`);
}

/** A text document or a spreadsheet, as its first part says. */
function openDocument(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): OldForm {
  const first = entries.get('mimetype');
  const type = first === undefined ? '' : new TextDecoder().decode(unpack(bytes, first, 200));
  return type.includes('spreadsheet')
    ? { extension: 'ods', called: 'OpenDocument 表格', to: 'xlsx' }
    : { extension: 'odt', called: 'OpenDocument 文件', to: 'docx' };
}

async function oldToIntake(
  bytes: Uint8Array,
  { extension, called, to }: OldForm,
  helpers: Helpers,
): Promise<Intake> {
  const converted = await helpers.toOffice?.(bytes, extension, to);
  if (converted === null || converted === undefined)
    throw new Refusal(`这是${called}，不能直接读取。${SAVE_AS[to]}`);
  const intake = await zipToIntake(converted, {});
  const text = `这是${called}，已由本机的 LibreOffice 转成 ${to} 再读；版式以原件为准。`;
  return { ...intake, messages: [{ line: 0, rule: 'converted', text }, ...intake.messages] };
}

function includesUtf16(bytes: Uint8Array, word: string): boolean {
  const needle = [...word].flatMap((char) => [char.charCodeAt(0), 0]);
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
