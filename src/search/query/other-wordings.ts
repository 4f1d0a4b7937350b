import { foldText } from '../../text/fold-text.ts';
import type { ParsedQuery } from './parse-query.ts';

/** What texts call the same thing, as the seeds keep it. */
export interface Wordings {
  /** Each wording of a group stands for every other. */
  groups: string[][];
  /** Stems by which a kind of departments is known, and the names in the texts that hold one of them. */
  bodies: { stems: string[]; names: string[] }[];
  /** Pages that gather what a word is about. */
  cards: Card[];
}

/** A topic's, indicator's or department's page with the words that lead to it, everyday ones too. */
export interface Card {
  href: string;
  name: string;
  kind: string;
  words: string[];
}

/** The cards that a query of one word leads to, those of its very name first. */
export function queryToCards(query: ParsedQuery, cards: readonly Card[]): Card[] {
  const [word, ...more] = query.all;
  if (word === undefined || more.length > 0 || query.none.length > 0) return [];
  return cards
    .filter(({ name, words }) => [name, ...words].some((one) => foldText(one) === word))
    .sort((a, b) => Number(foldText(b.name) === word) - Number(foldText(a.name) === word));
}

/**
 * Queries that say a query otherwise, one word replaced at a time: 规上工业 增速 → 规模以上工业 增速, 发改局 →
 * 区发展改革局. The longest wording that fits comes first; a word that says the longer form already stays.
 */
export function otherWordings(query: ParsedQuery, wordings: Wordings): string[] {
  const found: { text: string; length: number }[] = [];
  query.all.forEach((term, at) => {
    const pairs = [
      ...wordings.bodies.flatMap((kind) => bodiesToPairs(kind, term)),
      ...wordings.groups.flatMap((group) => groupToPairs(group, term)),
    ];
    for (const [from, to] of pairs) {
      const [left, right] = [foldText(from), foldText(to)];
      if (left === '' || !term.includes(left)) continue;
      if (right.includes(left) && term.includes(right)) continue;
      const other = term.replace(left, () => right);
      const changed = query.all.map((word, place) => (place === at ? other : word));
      const none = query.none.map((word) => `-${word}`);
      found.push({ text: [...changed, ...none].join(' '), length: left.length });
    }
  });
  found.sort((a, b) => b.length - a.length);
  return [...new Set(found.map(({ text }) => text))];
}

type Pair = [from: string, to: string];

function groupToPairs(group: string[], term: string): Pair[] {
  return group
    .filter((from) => term.includes(foldText(from)))
    .flatMap((from) => group.filter((to) => to !== from).map((to): Pair => [from, to]));
}

/** 市科技局 may be asked for as 科技局. */
const level = /^[省市县区]/u;

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
        [from, to] as Pair,
      ]),
  );
}
