import { bytesToText } from '../bytes-to-text.ts';
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
