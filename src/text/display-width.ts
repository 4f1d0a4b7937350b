/** Columns a text takes: Han and full-width characters and blanks two, others one, blanks of autospacing none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text.trim()) {
    // 第一条 为规范…: the full-width blank after the number is printed, the one in 2025 年 is not
    if (/[^\S\u3000]/u.test(char)) continue;
    const code = char.codePointAt(0) ?? 0;
    width += code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) ? 2 : 1;
  }
  return width;
}
