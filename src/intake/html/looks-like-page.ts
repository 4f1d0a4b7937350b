import { cutSpans } from './cut-spans.ts';

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
