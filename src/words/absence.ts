import type { SubjectWords } from '../model/mention.ts';

/** The wordings that an absence is said with, the three shortest, for these are the broadest: “瞪羚”“独角兽”等词. */
export function wordsToPhrase(words: readonly string[]): string {
  const broadest = [...words].sort((a, b) => a.length - b.length);
  const quoted = broadest.slice(0, 3).map((word) => `“${word}”`);
  return `${quoted.join('')}${words.length > 3 ? '等词' : ''}`;
}

/** 没有找到“瞪羚”“独角兽”: the only way in which pages say that a document is silent. */
export function sayAbsence({ words }: Pick<SubjectWords, 'words'>): string {
  return `没有找到${wordsToPhrase(words)}`;
}
