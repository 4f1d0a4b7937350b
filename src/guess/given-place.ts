import { SeedError } from '../model/seed-error.ts';
import { type Source, wordsEvidence } from './evidence.ts';
import { doubtful, type Guess, plain } from './guess.ts';
import { guessPlace } from './guess-place.ts';
import { nearPlaces } from './near-places.ts';
import { fullName, isBelow, type PlaceNames } from './place-names.ts';
import { saidPlace } from './said-place.ts';

/**
 * A place that a person gave, beside what the document says: what was given stands, and a doubt tells where the text
 * names another. A code that no table has is taken only for a place that no table has; else throws SeedError.
 */
export function givenPlace(
  code: string,
  source: Source,
  about: { readonly issuers: readonly string[]; readonly title: string },
  names: PlaceNames,
): Guess<string> {
  const row = names.byCode.get(code);
  const { named, unknown } = saidPlace(source, about, names);
  if (row === undefined) {
    if (named !== null || unknown === null) throw new SeedError(unknownCode(code, names));
    const doubt = `全国的表里没有代码 ${code}，也没有“${unknown}”，名称取作“${unknown}”；确有这个地方，请在 vocab/regions.yaml 里加一行`;
    return doubtful(code, `已指定；原文“${unknown}”`, doubt);
  }
  const given = `${code} ${fullName(row, names)}`;
  const other = (said: string): Guess<string> =>
    doubtful(code, `已指定；原文${said}`, `写明的是 ${given}，原文却是${said}`);
  if (named === null) return unknown === null ? plain(code, '已指定') : other(`“${unknown}”`);
  const words = wordsEvidence(source, named.words) ?? `“${named.words}”`;
  const guess = guessPlace(source, about, names);
  const found = names.byCode.get(guess.value ?? '');
  // 鼓楼区 of several cities: any of them may be meant
  if (found === undefined)
    return named.rows.some((one) => one.code === code) ? plain(code, '已指定') : other(words);
  const isNear = guess.doubt !== null && isBelow(row, found.code, names);
  return found.code === code || isNear
    ? plain(code, '已指定')
    : other(`${words}，即 ${found.code} ${fullName(found, names)}`);
}

function unknownCode(code: string, names: PlaceNames): string {
  const near = nearPlaces(code, names);
  const likely = near.length === 0 ? '' : `；相近的有 ${near.join('、')}`;
  return `--region：全国的表里没有代码 ${code}${likely}。请改正；确有这个新设的地方，先在 vocab/regions.yaml 里加一行，如 { code: "${code}", name: 某县 }。`;
}
