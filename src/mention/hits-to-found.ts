import type { Mention } from '../model/mention.ts';
import { foldText } from '../text/fold-text.ts';
import type { HeldEntry } from './entries-to-held.ts';
import { type Hit, placeRank } from './hits-to-places.ts';

/** Of many places so many are named. */
const most = 3;
/** Whether a word stands by itself is asked of so many. */
const looked = 12;
/** 万元地区生产总值用水量 is still a word, a label longer than this a sentence. */
const longest = 24;

/**
 * The words that a document is said to hold instead of a figure, one an entry, the plainest first: in the text before
 * names and titles, standing by themselves before those within another figure's label (万元工业增加值用水量 for
 * 工业增加值, then printed whole), and in the order in which they are looked for, a row's own names first.
 */
export function hitsToFound(
  hits: readonly Hit[],
  words: readonly string[],
  entryOf: (clause: string) => HeldEntry,
): Mention['found'] {
  const plainest = hits
    .filter(({ word }) => word !== '')
    .map((hit) => ({ hit, order: placeRank[hit.place] * words.length + words.indexOf(hit.word) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, looked);
  const whole = plainest.filter(({ hit: { clause, word } }) => !isCut(word, entryOf(clause)));
  const ranked = (whole.length > 0 ? whole : plainest).map(({ hit: { clause, word, place } }) => {
    const within = place === 'text' ? labelAround(word, entryOf(clause)) : null;
    const weight = [placeRank[place], within === null ? 0 : 1, words.indexOf(word)] as const;
    return { clause, word: within ?? word, weight };
  });
  const best = new Map<string, (typeof ranked)[number]>();
  for (const one of ranked) {
    const known = best.get(one.clause);
    if (known === undefined || compare(one.weight, known.weight) < 0) best.set(one.clause, one);
  }
  return [...best.values()]
    .sort((a, b) => compare(a.weight, b.weight))
    .slice(0, most)
    .map(({ clause, word }) => ({ clause, word }));
}

/** What goes on from a word's last sign into another word: 联农带农机制 speaks of no 农机, 重点工程实验室 of no 重点工程. */
const goesOn =
  /^(?:机[制构关遇]|业[务态主绩]|程[序度]|程(?:实验室|研究中心|技术中心)|长[点极]|园[丁艺])/u;

/** Whether a word is cut out of others wherever it stands in an entry. */
function isCut(word: string, { folded: text }: HeldEntry): boolean {
  const folded = foldText(word);
  let [at, met] = [text.indexOf(folded), false];
  while (at >= 0) {
    if (!goesOn.test(text.slice(at + folded.length - 1))) return false;
    met = true;
    at = text.indexOf(folded, at + 1);
  }
  return met;
}

/** The label that holds a word wherever it stands in an entry; null where it also stands by itself. */
function labelAround(word: string, { folded: text, labels }: HeldEntry): string | null {
  const folded = foldText(word);
  const around = labels.filter((label) => label.folded !== folded && label.folded.includes(folded));
  const label = around[0]?.printed ?? '';
  if (label === '' || label.length > longest) return null;
  const rest = around.reduce((left, one) => left.replaceAll(one.folded, '\0'), text);
  return rest.includes(folded) ? null : label;
}

type Weight = readonly [number, number, number];

function compare(a: Weight, b: Weight): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
