/** A body's place in the printed lists of a clause. */
export interface Ranked {
  /** As printed: 责任单位, 牵头单位 … */
  readonly role: string;
  /** 1-based place in the list, and how long the list is. */
  readonly place: number;
  readonly of: number;
}

/** Said of a body that a clause names alone. */
export const aloneWord = '单独承担';

/** What those of a list are called that opens without a lead, and those behind. */
export const firstWord = '列第一位';
export const laterWord = '列其后';

/** How the two are to be read, and who is called alone. */
export const orderNote = `“${firstWord}”“${laterWord}”指原文责任单位中的次序`;
export const aloneNote = `“${aloneWord}”指原文只列了一家`;

/** Whether a list names who leads, so that its order says nothing. */
export function isLead(role: string): boolean {
  return role.includes('牵头');
}

/** 列第一位 where a body opens a list that names no lead; 牵头 lists and lists of one say nothing by their order. */
export function placeWord({ role, place, of }: Ranked): typeof firstWord | null {
  return place === 1 && of > 1 && !isLead(role) ? firstWord : null;
}

/** 列第一位，共5个; 列其后（第2位），共5个; 单独承担 where nobody else is charged; nothing for a list of one beside others. */
export function rankWords(ranked: Ranked, alone: boolean): string {
  if (alone) return aloneWord;
  if (ranked.of === 1) return '';
  const later = ranked.place === 1 ? '第1位' : `${laterWord}（第${ranked.place}位）`;
  return `${placeWord(ranked) ?? later}，共${ranked.of}个`;
}
