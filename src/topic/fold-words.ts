/**
 * Folds text and rule words alike, so that 5Ｇ基站 meets 5G基站 and “四上”企业 meets 四上企业:
 * NFKC, lower case, blanks and quotation marks deleted.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"'「」『』]/g, '');
}
