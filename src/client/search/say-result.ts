import { type ParsedQuery, typedWords } from '../../search/query/parse-query.ts';
import type { State } from './url-state.ts';

const quote = (words: readonly string[]): string =>
  words.map((word) => `“${word.length > 40 ? `${word.slice(0, 40)}…` : word}”`).join('和');

/** The words of a query as they were typed. */
function asTyped(
  { all, none }: ParsedQuery,
  { q, literal }: Pick<State, 'q' | 'literal'>,
): ParsedQuery {
  const typed = typedWords(q, literal);
  const shown = (words: readonly string[]): string[] =>
    words.map((word) => typed.get(word) ?? word);
  return { all: shown(all), none: shown(none) };
}

/** What documents without a hit lack, in words: “住房”, or one entry that holds several words. */
export function saySought(query: ParsedQuery, state: Pick<State, 'q' | 'literal'>): string {
  const whole = query.all.length === 1 && query.none.length === 0;
  return whole ? quote(asTyped(query, state).all) : `${sayQuery(query, state)}的条目`;
}

/** What was looked for, in words: 含“住房”和“保障”、不含“公积金”. */
function sayQuery(query: ParsedQuery, state: Pick<State, 'q' | 'literal'>): string {
  const { all, none } = asTyped(query, state);
  return `含${quote(all)}${none.length > 0 ? `、不含${quote(none)}` : ''}`;
}

/** That a number is found within longer ones too, 5% in 65%; '' for a query without such a word. */
export function sayNumbers(query: ParsedQuery, state: Pick<State, 'q' | 'literal'>): string {
  const words = asTyped(query, state).all.filter((word) => /^[\d.]{1,3}(?!\d)/u.test(word));
  return words.length === 0 ? '' : `更长的数字里含有${quote(words)}的，也算在内。`;
}

/** Where it was looked for: scope and filters, '' for everywhere. */
export function sayScope(state: State): string {
  const parts = Object.entries(state.filters).map(
    ([name, values]) => `${name}：${values.join('、')}`,
  );
  if (state.scope !== '全部')
    parts.unshift(`只在${state.scope === '正文' ? '正文' : '责任单位名单'}里`);
  return parts.join('；');
}

/** Why nothing can be searched for, where that is so. */
export function sayEmptyQuery(text: string): string | null {
  if (text.trim() === '') return null;
  return '只有空格、引号或看不见的字符，没有可以搜的字。请输入要找的词。';
}

/** The sentence for an answer without entries. */
export function sayNothing(
  query: ParsedQuery,
  state: State,
  { total, plans }: { total: number; plans: string },
): string {
  const scope = sayScope(state);
  if (scope !== '')
    return `${total} 个条目中符合“${scope}”的都查过了，没有${sayQuery(query, state)}的条目。`;
  return `收录的 ${plans} 份文件里没有查到${saySought(query, state)}，全部 ${total} 个条目都查过了。可以换一个说法，或到条文对照里按主题看。`;
}
