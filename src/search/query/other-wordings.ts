import { foldText } from '../../text/fold-text.ts';
import type { ParsedQuery } from './parse-query.ts';

/** What texts call the same thing, as the seeds keep it. */
export interface Wordings {
  /** Each wording of a group is near every other. */
  groups: string[][];
  /** Wordings of an indicator without a page: the same said in other words, or in another order. */
  indicators: string[][];
  /** Stems by which a kind of departments is known, and the names in the texts that hold one of them. */
  bodies: { stems: string[]; names: string[] }[];
  /** Pages that gather what a word is about. */
  cards: Card[];
}

/** What a card of an indicator is called: its words are wordings of one thing. */
export const indicatorKind = '指标';

/** A topic's, indicator's or department's page with the words that lead to it, everyday ones too. */
export interface Card {
  href: string;
  name: string;
  kind: string;
  words: string[];
}

/** A query that says another one otherwise. */
export interface OtherWording {
  readonly text: string;
  /** Of the same indicator, not only near it. */
  readonly same: boolean;
}

/** Shorter words stand in too many others to say what a longer one is about. */
const telling = 4;

/**
 * The cards that a query leads to: of one word those of its very name first, else those whose word stands in it; of
 * several words those that one of them leads to by itself (台儿庄 工资).
 */
export function queryToCards(query: ParsedQuery, cards: readonly Card[]): Card[] {
  const [word, ...more] = query.all;
  if (word === undefined || query.none.length > 0) return [];
  if (more.length > 0)
    return cards.filter(({ name, words }) =>
      [name, ...words].some((one) => query.all.includes(foldText(one))),
    );
  const held = cards
    .map((card) => ({ card, length: longestIn(word, [card.name, ...card.words]).length }))
    .filter(({ length }) => length === word.length || length >= telling);
  const longest = Math.max(...held.map(({ length }) => length));
  return held
    .filter(({ length }) => length === longest)
    .map(({ card }) => card)
    .sort((a, b) => Number(foldText(b.name) === word) - Number(foldText(a.name) === word));
}

/** The longest of some wordings, folded, that stands in a word; '' for none. */
function longestIn(word: string, wordings: readonly string[]): string {
  return wordings
    .map(foldText)
    .filter((one) => word.includes(one))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

/**
 * Queries that say a query otherwise, one word replaced at a time: 规上工业 增速 → 规模以上工业 增速, 发改局 →
 * 区发展改革局. The longest wording that fits comes first; a word that says the longer form already stays. Last come
 * an indicator's wordings without what stands round the one asked for: 全市城镇新增就业 → 新增城镇就业.
 */
export function otherWordings(query: ParsedQuery, wordings: Wordings): OtherWording[] {
  const found = new Map<string, OtherWording & { length: number }>();
  const none = query.none.map((word) => `-${word}`);
  const indicators = [
    ...wordings.indicators,
    ...wordings.cards
      .filter(({ kind }) => kind === indicatorKind)
      .map(({ name, words }) => [name, ...words]),
  ];
  query.all.forEach((term, at) => {
    const add = (other: string, same: boolean, length: number): void => {
      const changed = query.all.map((word, place) => (place === at ? other : word));
      const text = [...changed, ...none].join(' ');
      if (other !== term && !found.has(text)) found.set(text, { text, same, length });
    };
    const replace = (pairs: readonly Pair[], same: boolean): void => {
      for (const [from, to] of pairs) {
        const [left, right] = [foldText(from), foldText(to)];
        if (left === '' || !term.includes(left)) continue;
        if (right.includes(left) && term.includes(right)) continue;
        add(
          term.replace(left, () => right),
          same,
          left.length,
        );
      }
    };
    for (const group of indicators) replace(groupToPairs(group, term), true);
    for (const group of wordings.groups) replace(groupToPairs(group, term), false);
    for (const kind of wordings.bodies) replace(bodiesToPairs(kind, term), false);
    for (const group of indicators)
      if (longestIn(term, group).length >= telling)
        for (const one of group) add(foldText(one), true, 0);
  });
  return [...found.values()].sort((a, b) => b.length - a.length);
}

type Pair = [from: string, to: string];

function groupToPairs(group: string[], term: string): Pair[] {
  return group
    .filter((from) => term.includes(foldText(from)))
    .flatMap((from) => group.filter((to) => to !== from).map((to): Pair => [from, to]));
}

/** 发改 of 发展改革: the signs of the one stand in the other in their order; 供热 and 建设 are two matters of one office. */
function shortens(short: string, long: string): boolean {
  let at = -1;
  return [...short].every((sign) => (at = long.indexOf(sign, at + 1)) !== -1);
}

/** 市科技局 may be asked for as 科技局. */
const level = /^[省市县区]/u;

/** 城管局 asks for an office, whatever it is called now. */
const office = /[局委办厅]$|部门$/u;

/** Whether one word is another one cut short: 发改 of 发展改革; 垃圾 and 行政执法 are words of one office, not one word. */
function isShort(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/**
 * 发改局 and 区发改局 → 区发展改革局; 发改 → 发展改革 inside other words. Only stems that stand in the term are tried:
 * hundreds of documents name thousands of bodies, and a reader is typing.
 */
function bodiesToPairs({ stems, names }: Wordings['bodies'][number], term: string): Pair[] {
  const asked = stems.filter((from) => term.includes(foldText(from.replace(level, ''))));
  if (asked.length === 0) return [];
  const used = stems.filter((stem) => names.some((name) => name.includes(stem)));
  return asked.flatMap((from) =>
    used
      .filter((to) => to !== from)
      .filter((to) => office.test(term) || isShort(from, to) || isShort(to, from))
      .flatMap((to) => [
        ...names
          .filter((name) => name.includes(to))
          .flatMap((name): Pair[] => {
            const short = name.replace(to, from);
            return [
              [short.replace(level, ''), name],
              [short, name],
            ];
          }),
        ...(shortens(from, to) || shortens(to, from) ? [[from, to] as Pair] : []),
      ]),
  );
}
