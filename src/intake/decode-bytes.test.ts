import { expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

test.each([
  ['gb18030', [0xd6, 0xd0, 0x41], '中A'],
  ['gb2312', [0xd6, 0xd0], '中'],
  // What an engine before 2022 makes of A6D9 and FE59 stands in the four-byte codes of a private character.
  ['gb18030', [0xa6, 0xd9, 0xfe, 0x59], '\ufe10\u9fb4'],
  ['gb18030', [0x81, 0x35, 0xf4, 0x37], '\u1e3f'],
  ['big5', [0xa4, 0xa4, 0x41, 0xf9, 0xd5], '中A\u9f98'],
  ['big5', [0xc6, 0xa1, 0x41], '\ufffdA'],
  ['big5', [0x80, 0x41, 0xa4], '\ufffdA\ufffd'],
  ['utf-8', [0xe4, 0xb8, 0xad], '中'],
])('%s %o → %s', (label, bytes, text) => {
  expect(decodeBytes(Uint8Array.from(bytes), label)).toBe(text);
});
