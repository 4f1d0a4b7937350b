import type { Range } from '../model/clause.ts';
import { isBodyName, isFirmBodyName } from './body-name.ts';
import { readMarker } from '../text/read-marker.ts';
import { listToNames } from './list-to-names.ts';
import { phraseToRole } from './phrase-to-role.ts';
import { splitOutside, type Bracket } from './text-to-brackets.ts';

/** A sentence or line that says nothing but who does it. */
export interface ChargingSentence {
  readonly range: Range;
  readonly list: string;
  /** 责任单位 is the role of a bare list; null where the words give one. */
  readonly bare: boolean;
}

const LONGEST = 200;
const ROLE_AT_END =
  /(?:牵头|负责|配合|参与|承办|协办|主办|落实|分工)(?:负责|落实|推进|实施|完成)?[。；;]?$/u;
/** Names that sign a document as well: no list of duties where one stands alone. */
const SIGNS = /(?:人民政府|办公室|办公厅|委员会)$/u;

/**
 * 县水利局牵头，县财政局、各镇街配合。 as a sentence, and 县水利局、县财政局 as a last line: every stretch holds
 * departments only, one of them beyond doubt.
 */
export function textToChargingSentences(
  text: string,
  brackets: readonly Bracket[],
): ChargingSentence[] {
  const last = text.lastIndexOf('\n');
  const found: ChargingSentence[] = [];
  let bracket = 0;
  for (const match of text.matchAll(/[^。！\n]+。?/gu)) {
    // 第三条 县农业农村局负责。 begins behind its number
    const start = match.index === 0 ? (readMarker(match[0])?.end ?? 0) : match.index;
    const range: Range = [start, match.index + match[0].length];
    while ((brackets[bracket]?.end ?? Infinity) <= range[0]) bracket += 1;
    const sentence = text.slice(...range).trim();
    if (sentence.length > LONGEST || (brackets[bracket]?.start ?? Infinity) < range[1]) continue;
    if (ROLE_AT_END.test(sentence)) {
      if (charges(sentence.replace(/^由/u, ''))) found.push({ range, list: sentence, bare: false });
    } else if (last >= 0 && range[0] > last && isBareList(sentence)) {
      found.push({ range, list: sentence, bare: true });
    }
  }
  return found;
}

/** Every stretch is a list of departments, with its role somewhere, or a time. */
function charges(sentence: string): boolean {
  const phrases = splitOutside(sentence.replace(/。$/u, ''), /[，,；;]/u).map(phraseToRole);
  const lists = phrases.flatMap((phrase) => (phrase === null ? [] : [listToNames(phrase.list)]));
  const roles = phrases.filter((phrase) => phrase !== null && phrase.role !== null);
  const names = lists.flat();
  return (
    roles.length > 0 &&
    lists.every((list) => list.length > 0) &&
    names.every(isBodyName) &&
    names.some(isFirmBodyName)
  );
}

function isBareList(line: string): boolean {
  if (/[：:]/u.test(line)) return false;
  const names = listToNames(line);
  const [only] = names;
  const signs = names.length === 1 && only !== undefined && SIGNS.test(only);
  return !signs && names.every(isBodyName) && names.some(isFirmBodyName);
}
