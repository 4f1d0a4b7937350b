import { SeedError } from '../model/seed-error.ts';

/**
 * The text of a YAML file in UTF-8, UTF-16 with its mark, or GB18030, as Windows' Notepad saves it; lines end with
 * a line feed, be it one that an old Mac wrote.
 */
export function decodeYaml(bytes: Uint8Array, file: string): string {
  const text = decode(bytes, file).replace(/\r\n?/gu, '\n');
  const nul = text.indexOf('\u0000');
  if (nul < 0) return text;
  const before = text.slice(0, nul).split('\n');
  throw new SeedError({
    file,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    found: '里面有空字符（U+0000），多半不是文本文件，或没有存完',
    expected: '应当是 UTF-8 编码的文本',
    mend: '请删去这个字符，或从备份里拷回这个文件',
  });
}

function decode(bytes: Uint8Array, file: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  for (const label of marked === null ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      if (marked === null && isUnmarkedUtf16(bytes)) break;
      return text;
    } catch {
      // not in this encoding
    }
  }
  throw new SeedError({
    file,
    found: isUnmarkedUtf16(bytes)
      ? '文件像是 UTF-16 编码，开头却没有它的标记'
      : '文件既不是 UTF-8 编码，也不是 GB18030 编码',
    expected: '应当是 UTF-8 编码，如记事本“另存为”时选 UTF-8',
    mend: '请用记事本打开，另存为 UTF-8',
  });
}

/** In UTF-16 every line end, colon and blank has a zero byte. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const zeros = bytes.filter((byte) => byte === 0).length;
  return bytes.length % 2 === 0 && zeros > 2 && zeros * 12 > bytes.length;
}
