/** Columns a text takes: Han and full-width characters two, others one, blanks of autospacing none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text.trim()) {
    if (/\s/u.test(char)) continue;
    const code = char.codePointAt(0) ?? 0;
    width += code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) ? 2 : 1;
  }
  return width;
}
