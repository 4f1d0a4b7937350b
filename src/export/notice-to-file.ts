import { escapeXml } from '../element/element-to-xml.ts';
import { documentToDocx } from './docx/document-to-docx.ts';
import { noticeToPdf } from './notice-to-pdf.ts';
import { tableToXlsx } from './table-to-xlsx.ts';

/** A few lines as a file that opens as the ending of its name promises: what stands where a file is gone. */
export async function noticeToFile(path: string, lines: readonly string[]): Promise<Uint8Array> {
  const ending = /\.([a-z]+)$/u.exec(path)?.[1] ?? 'txt';
  const [title = '', ...rest] = lines;
  if (ending === 'pdf') return noticeToPdf(lines);
  if (ending === 'docx')
    return documentToDocx({
      title,
      blocks: lines.map((text) => ({ type: 'paragraph', runs: [{ text }] })),
    });
  if (ending === 'xlsx')
    return tableToXlsx({
      name: '说明',
      columns: [{ header: title, type: 'text', width: 60 }],
      rows: rest.map((line) => [line]),
      notes: [],
    });
  const text = (write[ending] ?? plain)(lines);
  return new TextEncoder().encode(text);
}

const plain = (lines: readonly string[]): string => `\uFEFF${lines.join('\r\n')}\r\n`;

/** Word and WPS open it whatever old ending it bears. */
const rtf = (lines: readonly string[]): string =>
  `{\\rtf1\\ansi ${lines.map((line) => line.replace(/./gsu, rtfSign)).join('\\par\n')}}`;

/** A sign of RTF: beyond ASCII as its units of UTF-16, each read as a signed number. */
function rtfSign(sign: string): string {
  if (/[\\{}]/u.test(sign)) return `\\${sign}`;
  if (/[ -~]/u.test(sign)) return sign;
  return Array.from({ length: sign.length }, (_, at) => {
    const unit = sign.charCodeAt(at);
    return `\\u${String(unit > 0x7fff ? unit - 0x10000 : unit)}?`;
  }).join('');
}

const svg = (lines: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="${String(40 + lines.length * 32)}" font-family="sans-serif" font-size="18">${lines
    .map((line, at) => `<text x="20" y="${String(40 + at * 32)}">${escapeXml(line)}</text>`)
    .join('')}</svg>\n`;

const write: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  svg,
  rtf,
  doc: rtf,
  wps: rtf,
  odt: rtf,
};
