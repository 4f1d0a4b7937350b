const OPEN = '（(〔［[【《〈“‘「『';
const CLOSE = '）)〕］]】》〉”’」』';

/** Length of the first sentence with its 。！？, brackets and quotation marks passed over; the whole text where none ends. */
export function firstSentenceLength(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (OPEN.includes(char)) depth += 1;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '。！？!?'.includes(char)) return i + 1;
  }
  return text.length;
}
