import type { PdfChar } from './read-pages.ts';

/** Words on one line of writing, as far as no wide gap parts them. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly size: number;
}

/** Signs of one page → its lines from top to bottom, each in pieces that wide gaps part. */
export function charsToRows(chars: readonly PdfChar[]): PdfChar[][] {
  const rows: { base: number; size: number; chars: PdfChar[] }[] = [];
  for (const char of [...chars].sort((a, b) => a.base - b.base)) {
    const last = rows.at(-1);
    if (last !== undefined && char.base - last.base <= Math.min(last.size, char.size) * 0.4) {
      last.chars.push(char);
      last.size = Math.max(last.size, char.size);
    } else rows.push({ base: char.base, size: char.size, chars: [char] });
  }
  return rows.map((row) => row.chars.sort((a, b) => a.left - b.left));
}

/** Pieces of a row: a gap of more than `gap` signs parts columns. */
export function rowToLines(row: readonly PdfChar[], gap = 3): PdfLine[] {
  const pieces: PdfChar[][] = [];
  for (const char of row) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (
      piece !== undefined &&
      last !== undefined &&
      char.left - last.right < Math.max(last.size, char.size) * gap
    ) {
      // The same sign printed twice to look bold
      if (last.text === char.text && Math.abs(char.left - last.left) < char.size * 0.2) continue;
      piece.push(char);
    } else pieces.push([char]);
  }
  return pieces.map(charsToLine);
}

export function charsToLine(chars: readonly PdfChar[]): PdfLine {
  let text = '';
  const spread = middleGap(chars);
  chars.forEach((char, i) => {
    const before = chars[i - 1];
    if (before !== undefined && isBlank(before, char, spread)) text += ' ';
    text += char.text;
  });
  const sizes = chars.map(({ size }) => size).sort((a, b) => a - b);
  return {
    text,
    left: Math.min(...chars.map(({ left }) => left)),
    right: Math.max(...chars.map(({ right }) => right)),
    top: Math.min(...chars.map(({ base, size }) => base - size)),
    base: Math.max(...chars.map(({ base }) => base)),
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
  };
}

/**
 * A gap between Latin words is narrow; between Han signs a justified line is spread evenly, and a blank is what is wider
 * by itself: 坚持创新驱动发展 全面塑造发展新优势.
 */
function isBlank(before: PdfChar, char: PdfChar, spread: number): boolean {
  const gap = char.left - before.right;
  const size = Math.max(before.size, char.size);
  const isLatin = /[A-Za-z.,;:]$/u.test(before.text) && /^[A-Za-z]/u.test(char.text);
  if (gap > size * (isLatin ? 0.15 : 0.7)) return true;
  return isHan(before) && isHan(char) && gap - spread > (char.right - char.left) * 0.18;
}

/** The gap between most Han signs of a line. */
function middleGap(chars: readonly PdfChar[]): number {
  const gaps = chars.flatMap((char, i) => {
    const before = chars[i - 1];
    return before !== undefined && isHan(before) && isHan(char) ? [char.left - before.right] : [];
  });
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

function isHan({ text }: PdfChar): boolean {
  return /^\p{Script=Han}$/u.test(text);
}
