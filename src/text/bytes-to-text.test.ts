import { expect, test } from 'vitest';
import { bytesToText } from './bytes-to-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 中文规划 in GB18030. */
const gb = Uint8Array.from([0xd6, 0xd0, 0xce, 0xc4, 0xb9, 0xe6, 0xbb, 0xae]);

test.each<[name: string, bytes: Uint8Array, text: string, message: RegExp | null]>([
  ['UTF-8', utf8('一、总体要求'), '一、总体要求', null],
  ['UTF-8 with BOM', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('规划')]), '规划', null],
  [
    'the source of a web page',
    utf8('<!DOCTYPE html><p>规划'),
    '<!DOCTYPE html><p>规划',
    /HTML tags/u,
  ],
  ['GB18030', gb, '中文规划', /gb18030/u],
  ['UTF-16 with BOM', Uint8Array.from([0xff, 0xfe, 0x2d, 0x4e, 0x87, 0x65]), '中文', /utf-16le/u],
  [
    'UTF-8 with one character cut off',
    Uint8Array.from([...utf8('规划'.repeat(60)), 0xe4, 0xb8]),
    `${'规划'.repeat(60)}\ufffd`,
    /broken bytes/u,
  ],
])('%s', (_, bytes, text, message) => {
  const decoded = bytesToText(bytes);
  expect(decoded.text).toBe(text);
  const messages = decoded.messages.map((each) => each.text).join();
  if (message === null) expect(messages).toBe('');
  else expect(messages).toMatch(message);
});

test.each<[name: string, bytes: Uint8Array, error: RegExp]>([
  ['no bytes', new Uint8Array(), /empty file.*expected a text file/u],
  ['blanks only', utf8(' \n\u3000\n'), /no letters or digits/u],
  ['a PDF', utf8('%PDF-1.7 …'), /a PDF.*export its text/u],
  ['rich text', utf8('{\\rtf1\\ansi 规划}'), /RTF/u],
  ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /Word, Excel or zip/u],
  ['binary data', Uint8Array.from({ length: 400 }, (_, i) => i % 7), /binary data/u],
])('%s: a clear error', (_, bytes, error) => {
  expect(() => bytesToText(bytes)).toThrow(error);
});
