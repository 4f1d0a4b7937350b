/** A label as it is compared: NFKC, no blanks, no punctuation, Latin letters in lower case (R&D → rd). */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.%+]/gu, '');
}
