import { firstSentenceLength } from '../tree/first-sentence.ts';

const UNIT_TAIL =
  /[；;。][（(][^（）()]*(?:局|委|办|厅|部|中心|政府|部门|单位|街道|镇|公司|院)等?[）)]$/u;
const DUTY_TAIL = /[（(][^（）()]*(?:责任|牵头|配合|负责|承办|主办)[^（）()]*[）)]$/u;

/** The first sentence of a numbered text without its number or ——, its 。 and a bracket of responsible bodies. */
export function headingWords(text: string, wordsStart: number): string {
  const line =
    text
      .slice(wordsStart)
      .replace(/^——\s*/u, '')
      .split('\n', 1)[0] ?? '';
  const sentence = line.slice(0, firstSentenceLength(line)).trim();
  return sentence
    .replace(/[。！？；;.：:]$/u, '')
    .replace(UNIT_TAIL, '')
    .replace(DUTY_TAIL, '')
    .replace(/[。；]$/u, '')
    .trim();
}
