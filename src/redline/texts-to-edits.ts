/** A stretch of one of two texts: in both, or only in this one. */
export interface Stretch {
  readonly text: string;
  readonly kept: boolean;
}

/** Two wordings, each cut into what both have and what it has alone. */
export interface Edits {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** Texts that differ in more tokens than this are shown as replaced whole. */
const MOST = 4000;

/** A number with its point and per cent, a Latin word, blanks, or one sign. */
const TOKEN = /[\d０-９]+(?:[.．,，](?=[\d０-９])[\d０-９]+)*[%％‰]?|[A-Za-z]+|\s+|./gsu;

/**
 * What a rewording changed, sign by sign but numbers whole: 150家 → 120家 strikes the number, not its first digit. A
 * sign or two that happen to stand in both between changed stretches are part of the change.
 */
export function textsToEdits(before: string, after: string): Edits {
  const [a, b] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1;
  const [midA, midB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const kept = midA.length * midB.length > MOST * MOST ? [] : commonTokens(midA, midB);
  const solid = withoutSplinters(kept, midA, midB);
  const cut = (tokens: readonly string[], own: readonly number[]): Stretch[] => {
    const inside = new Set(own.map((at) => at + start));
    return joinStretches(
      tokens.map((text, at) => ({
        text,
        kept: at < start || at >= tokens.length - end || inside.has(at),
      })),
    );
  };
  return {
    before: cut(
      a,
      solid.map(([at]) => at),
    ),
    after: cut(
      b,
      solid.map(([, at]) => at),
    ),
  };
}

/** Places of a longest common run of tokens, in order. */
function commonTokens(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const common: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      common.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return common;
}

/** Common runs of one or two signs between changes are chance, unless they are all there is of a word's frame. */
function withoutSplinters(
  common: readonly [number, number][],
  a: readonly string[],
  b: readonly string[],
): [number, number][] {
  const runs: [number, number][][] = [];
  for (const pair of common) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (
      run !== undefined &&
      last !== undefined &&
      pair[0] === last[0] + 1 &&
      pair[1] === last[1] + 1
    )
      run.push(pair);
    else runs.push([pair]);
  }
  return runs
    .filter((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) return false;
      // Set apart on both sides in both texts, by as much as it is long
      const before = Math.min(first[0], first[1]);
      const after = Math.min(a.length - 1 - last[0], b.length - 1 - last[1]);
      return run.length > 2 || before === 0 || after === 0;
    })
    .flat();
}

function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.kept === stretch.kept)
      joined[joined.length - 1] = { ...last, text: last.text + stretch.text };
    else joined.push(stretch);
  }
  return joined;
}
