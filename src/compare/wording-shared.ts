import type { Range } from '../model/clause.ts';
import { stripDuties } from '../topic/strip-duties.ts';

/** Shorter runs than this are everybody's words (高质量发展、高新技术企业) and would only flicker. */
const shortest = 8;

/** Stands for more than one column. */
const several = -1;

interface Folded {
  /** Letters and numbers, one sign each. */
  readonly signs: string;
  /** Where each of them stands in the text. */
  readonly at: Range[];
}

/** Letters and numbers alone, with their places: 到2025年，… and 到2025年… read the same. */
function fold(text: string, signOf: (token: string) => string): Folded {
  let signs = '';
  const at: Range[] = [];
  const end = dutiesStart(text);
  for (const { 0: found, index } of text
    .slice(0, end)
    .matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?[%％]?|[\p{L}\p{N}]/gu)) {
    signs += signOf(found);
    at.push([index, index + found.length]);
  }
  return { signs, at };
}

/** A Han character stands for itself; a number, or another letter, gets the next unit that is no letter. */
function namer(): (token: string) => string {
  const named = new Map<string, string>();
  return (token) => {
    if (token.length === 1 && /[\u3400-\u9fff]/u.test(token)) return token;
    const folded = token.normalize('NFKC').toLowerCase();
    const sign = named.get(folded) ?? String.fromCharCode(privateUse + named.size);
    named.set(folded, sign);
    return sign;
  };
}

/** From here on no unit is a letter; a row has far fewer numbers than units follow. */
const privateUse = 0xe000;

/** Where the bracket of bodies that closes a clause begins; the text's length where there is none. */
export function dutiesStart(text: string): number {
  const bare = stripDuties(text);
  return bare.length < text.length && text.startsWith(bare) ? bare.length : text.length;
}

function runsOf({ signs }: Folded): string[] {
  const runs: string[] = [];
  for (let start = 0; start + shortest <= signs.length; start += 1) {
    runs.push(signs.slice(start, start + shortest));
  }
  return runs;
}

/**
 * Where each text's wording also stands in another column: runs of at least eight letters or numbers, punctuation aside.
 * A number is shared whole or not at all: 达到55家 beside 达到5家 keeps its figure as own wording.
 * The bracket of bodies at the end is not looked at. Columns hold texts; the result has the same shape.
 */
export function sharedWording(columns: readonly (readonly string[])[]): Range[][][] {
  const signOf = namer();
  const folded = columns.map((texts) => texts.map((text) => fold(text, signOf)));
  // By run: the column that holds it.
  const holders = new Map<string, number>();
  folded.forEach((texts, column) => {
    for (const run of texts.flatMap(runsOf)) {
      const known = holders.get(run);
      if (known !== column) holders.set(run, known === undefined ? column : several);
    }
  });
  return folded.map((texts) =>
    texts.map((text) => {
      const flags = new Array<boolean>(text.signs.length).fill(false);
      runsOf(text).forEach((run, start) => {
        if (holders.get(run) === several) flags.fill(true, start, start + shortest);
      });
      return flagsToRanges(text, flags);
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
