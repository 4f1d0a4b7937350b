import type { Range } from '../model/clause.ts';
import { stripDuties } from '../topic/strip-duties.ts';

/** Shorter runs than this are everybody's words (高质量发展、高新技术企业) and would only flicker. */
const shortest = 8;

interface Folded {
  /** Letters, each a token, and numbers, each one token. */
  readonly tokens: string[];
  /** Where each token stands in the text. */
  readonly at: Range[];
}

/** Letters and numbers alone, with their places: 到2025年，… and 到2025年… read the same. */
function fold(text: string): Folded {
  const tokens: string[] = [];
  const at: Range[] = [];
  const end = dutiesStart(text);
  for (const { 0: found, index } of text
    .slice(0, end)
    .matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?[%％]?|[\p{L}\p{N}]/gu)) {
    tokens.push(found.normalize('NFKC').toLowerCase());
    at.push([index, index + found.length]);
  }
  return { tokens, at };
}

/** Where the bracket of bodies that closes a clause begins; the text's length where there is none. */
export function dutiesStart(text: string): number {
  const bare = stripDuties(text);
  return bare.length < text.length && text.startsWith(bare) ? bare.length : text.length;
}

function runsOf({ tokens }: Folded): string[] {
  return tokens
    .slice(0, Math.max(0, tokens.length - shortest + 1))
    .map((_, start) => tokens.slice(start, start + shortest).join(' '));
}

/**
 * Where each text's wording also stands in another column: runs of at least eight letters or numbers, punctuation aside.
 * A number is shared whole or not at all: 达到55家 beside 达到5家 keeps its figure as own wording.
 * The bracket of bodies at the end is not looked at. Columns hold texts; the result has the same shape.
 */
export function sharedWording(columns: readonly (readonly string[])[]): Range[][][] {
  const folded = columns.map((texts) => texts.map(fold));
  const holders = new Map<string, Set<number>>();
  folded.forEach((texts, column) => {
    for (const run of texts.flatMap(runsOf)) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, new Set([column]));
      else known.add(column);
    }
  });
  return folded.map((texts) =>
    texts.map((text) => {
      const shared = new Array<boolean>(text.tokens.length).fill(false);
      runsOf(text).forEach((run, start) => {
        if ((holders.get(run)?.size ?? 0) > 1) shared.fill(true, start, start + shortest);
      });
      return flagsToRanges(text, shared);
    }),
  );
}

function flagsToRanges({ at }: Folded, shared: readonly boolean[]): Range[] {
  const ranges: Range[] = [];
  for (let start = 0; start < shared.length; start += 1) {
    if (shared[start] !== true) continue;
    let end = start;
    while (shared[end + 1] === true) end += 1;
    ranges.push([at[start]?.[0] ?? 0, at[end]?.[1] ?? 0]);
    start = end;
  }
  return ranges;
}
