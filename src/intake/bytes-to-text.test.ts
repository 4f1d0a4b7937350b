import { expect, test } from 'vitest';
import { bytesToText } from './bytes-to-text.ts';
import { bytesToContainer } from './bytes-to-form.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
/** 中文规划 in GB18030. */
const gb = Uint8Array.from([0xd6, 0xd0, 0xce, 0xc4, 0xb9, 0xe6, 0xbb, 0xae]);
/** 一、經濟發展，在縣區。 in Big5. */
const big5 = Uint8Array.from([
  0xa4, 0x40, 0xa1, 0x42, 0xb8, 0x67, 0xc0, 0xd9, 0xb5, 0x6f, 0xae, 0x69, 0xa1, 0x41, 0xa6, 0x62,
  0xbf, 0xa4, 0xb0, 0xcf, 0xa1, 0x43,
]);

test.each([
  ['UTF-8', utf8('一、总体要求'), '一、总体要求', null],
  ['UTF-8 with BOM', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('规划')]), '规划', null],
  ['GB18030', gb, '中文规划', /GB18030/u],
  ['Big5', big5, '一、經濟發展，在縣區。', /BIG5/u],
  ['UTF-16 with BOM', Uint8Array.from([0xff, 0xfe, 0x2d, 0x4e, 0x87, 0x65]), '中文', /UTF-16LE/u],
  [
    'UTF-16LE without BOM',
    utf16('一、总体要求\r\n二〇二四年', true),
    '一、总体要求\r\n二〇二四年',
    /UTF-16LE/u,
  ],
  [
    'UTF-16BE without BOM',
    utf16('一、总体要求\r\n二〇二四年', false),
    '一、总体要求\r\n二〇二四年',
    /UTF-16BE/u,
  ],
  [
    'UTF-8 with one character cut off',
    Uint8Array.from([...utf8('规划'.repeat(60)), 0xe4, 0xb8]),
    `${'规划'.repeat(60)}\ufffd`,
    /字节损坏/u,
  ],
])('%s', (_, bytes, text, message) => {
  const decoded = bytesToText(bytes);
  expect(decoded.text).toBe(text);
  const messages = decoded.messages.map((each) => each.text).join();
  if (message === null) expect(messages).toBe('');
  else expect(messages).toMatch(message);
});

test.each([
  ['no bytes', new Uint8Array(), /空的/u],
  ['blanks only', utf8(' \n\u3000\n'), /没有内容/u],
  ['binary data', Uint8Array.from({ length: 400 }, (_, i) => i % 7), /不是文本文件/u],
])('%s: refused in one sentence', (_, bytes, error) => {
  expect(() => bytesToText(bytes)).toThrow(error);
});

test.each([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), /PNG 图片/u],
  ['another archive', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 1]), /RAR 压缩包/u],
])('%s is refused by its bytes, whatever its name', (_, bytes, error) => {
  expect(() => bytesToContainer(bytes)).toThrow(error);
});
