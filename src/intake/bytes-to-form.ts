import { looksLikePage } from './html/looks-like-page.ts';
import { isMhtml } from './html/mail-part.ts';
import { Refusal } from './refusal.ts';
import type { ZipEntry } from './zip/read-zip.ts';

/** What a file is by its first bytes, before it is read. */
export type Container = 'text' | 'page' | 'zip' | 'pdf' | 'cfb' | 'rtf';

const PICTURES: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['WebP', [0x52, 0x49, 0x46, 0x46]],
];
const ARCHIVES: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
];

/** Tells the container by its bytes; pictures and archives that are no zip are refused here. */
export function bytesToContainer(bytes: Uint8Array): Container {
  if (bytes.length === 0)
    throw new Refusal('文件是空的（0 字节）。请确认文件已经完整保存，再试一次。');
  const begins = (magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (begins([0xd0, 0xcf, 0x11, 0xe0])) return 'cfb';
  if (begins([0x7b, 0x5c, 0x72, 0x74])) return 'rtf';
  const picture = PICTURES.find(([, magic]) => begins(magic))?.[0];
  if (picture !== undefined)
    throw new Refusal(
      `这是一张 ${picture} 图片，不是文档，里面没有可以读取的文字。请找文字版，或先用文字识别（OCR）软件转成 Word 文档，核对后再试。`,
    );
  const archive = ARCHIVES.find(([, magic]) => begins(magic))?.[0];
  if (archive !== undefined)
    throw new Refusal(`这是一个 ${archive} 压缩包。请先解压，再逐个提交里面的文件。`);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  return isMhtml(bytes) || looksLikePage(bytes) ? 'page' : 'text';
}

/** What a zip archive holds: a Word or Excel file, another office form, or files of any kind. */
export function zipToKind(
  entries: ReadonlyMap<string, ZipEntry>,
): 'docx' | 'xlsx' | 'odt' | 'archive' {
  if (entries.has('word/document.xml')) return 'docx';
  if (entries.has('xl/workbook.xml')) return 'xlsx';
  if (entries.has('content.xml') && entries.has('META-INF/manifest.xml')) return 'odt';
  if (entries.has('ppt/presentation.xml'))
    throw new Refusal(
      '这是演示文稿（PPT），不是文件正文。请在 WPS 或 PowerPoint 里把文字另存为 Word 文档(*.docx)再试。',
    );
  if (entries.has('OFD.xml'))
    throw new Refusal(
      '这是版式文件 OFD。请用 OFD 阅读器打开，另存为 PDF 或 Word 文档(*.docx)再试。',
    );
  if (entries.has('[Content_Types].xml'))
    throw new Refusal(
      '这不是完整的 Word 文件（docx）：压缩包里没有 word/document.xml。请用 Word 或 WPS 打开原文件，另存为 Word 文档(*.docx)再试。',
    );
  return 'archive';
}
