import { bytesToText } from '../bytes-to-text.ts';
import { cutSpans } from './cut-spans.ts';
import { decodeBytes } from '../decode-bytes.ts';

/** A page's declared encoding in its first bytes: <meta charset=gb2312>, http-equiv, <?xml encoding?>. */
const DECLARED = /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu;

/** Decodes the bytes of a page: valid UTF-8 or UTF-16 whatever it declares, then as declared, then as a text. */
export function bytesToPage(bytes: Uint8Array, served: string | null = null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const declared = served ?? DECLARED.exec(head)?.[1] ?? null;
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || head.includes('\u0000');
  if (declared === null || isWide || /^utf-?(?:8|16)/iu.test(declared) || isUtf8(bytes))
    return bytesToText(bytes).text;
  // gb2312 and gbk are parts of gb18030, and pages that declare them hold its signs
  const label = /^(?:gb|x-gbk|cp936)/iu.test(declared) ? 'gb18030' : declared;
  try {
    return decodeBytes(bytes, label);
  } catch {
    return bytesToText(bytes).text;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** True where bytes begin like the source of a web page, in any encoding that keeps ASCII. */
export function looksLikePage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  const plain = head.replaceAll('\0', '').replace(/^[\u00ef\u00bb\u00bf\u00ff\u00fe]+/u, '');
  const text = cutSpans(plain, /<!--/u, () => '-->').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])/iu.test(text)) return true;
  const tags = text.match(
    /<\/?(?:html|head|body|div|p|table|tr|td|span|br|meta|font|a|h\d)(?:\s[^<>]*)?\/?>/giu,
  );
  // <meta charset='utf-8'><p>…: what a browser puts on the clipboard
  const isCopied = /^<meta\s+(?:charset|http-equiv)\b[^>]*>\s*</iu.test(text);
  return isCopied || (text.startsWith('<') && (tags?.length ?? 0) >= 4);
}
