import { SeedError } from './seed-error.ts';

/** The text of a YAML file in UTF-8, UTF-16 with its mark, or GB18030, as Windows' Notepad saves it. */
export function decodeYaml(bytes: Uint8Array, file: string): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  for (const label of [utf16 ?? 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // not in this encoding
    }
  }
  throw new SeedError({
    file,
    found: '文件既不是 UTF-8 编码，也不是 GB18030 编码',
    expected: '应当是其中一种，如记事本“另存为”时选 UTF-8',
    mend: '请用记事本打开，另存为 UTF-8',
  });
}
