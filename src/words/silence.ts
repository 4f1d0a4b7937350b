import { quoteAll } from './absence.ts';

/** Around the words that a document holds where it gives no figure: 写到了“工业厂房”，没有写这个数. */
export const named = { before: '写到了', after: '，没有写这个数' };

/** The same as one sentence. */
export function sayNamed(words: readonly string[]): string {
  return named.before + quoteAll(words) + named.after;
}

/** Documents without a figure of a row, counted by what they say instead. */
export interface RestCount {
  /** A promise in words. */
  readonly promised: number;
  /** Words of the matter. */
  readonly named: number;
  /** None of the words looked for. */
  readonly silent: number;
}

/** The three in words, none where there is nothing to count: 写了承诺、没有写数的 3 份。 */
export function restWords({ promised, named, silent }: RestCount): Record<keyof RestCount, string> {
  return {
    promised: promised > 0 ? `写了承诺、没有写数的 ${promised} 份。` : '',
    named: named > 0 ? `写到了、没有写这个数的 ${named} 份。` : '',
    silent: silent > 0 ? `有关的词都没有找到的 ${silent} 份` : '',
  };
}

/** Said where a matter's words stand only in the name of an office or in a title that is cited. */
export const onlyCited = '只在单位名称或引用的标题里写到';

/** Where a document without a clause of a topic speaks of it all the same. */
export function namedWhere(inText: boolean): string {
  return inText ? '在别的条里写到' : onlyCited;
}

/** Documents that are looked for and not held, by place and title: 台儿庄区2024年政府工作报告、…. */
export function missingTitles(
  missing: readonly { readonly place: string; readonly title: string }[],
): string {
  return missing.map(({ place, title }) => `${place}${title}`).join('、');
}

/** 收录的 5 份文件里，2 份没有找到“瞪羚”; `what` is said as it was asked. */
export function silentAmong(all: number, silent: number, what: string): string {
  return `收录的 ${all} 份文件里，${silent} 份没有找到${what}`;
}

/** The same of the one document that is open. */
export function silentHere(words: string): string {
  return `这份文件里没有找到“${words}”`;
}

/** A chart's key for its empty cells. */
export const emptyCells = '空着的是没有写数，不等于没有写这件事';

/** A clause without a body among so many, nearly all of which name theirs. */
export function unassignedAmong(clauses: number, named: number): string {
  return `这一条没有写责任单位，${clauses} 条里有 ${named} 条写了`;
}
