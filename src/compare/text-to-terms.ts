import { foldWords } from '../topic/fold-words.ts';

/** Phrases that every plan repeats; they tell no matter from another. */
const formulas =
  /深化新旧动能转换推动绿色低碳高质量发展|绿色低碳高质量发展|到20\d\d年|力争|全面|深入|持续|进一步|加快|大力|积极|扎实|着力|推动|推进|实施|加强|强化|提升|建设|开展|完善|健全|落实|工作|全区|全市|我区|我市/g;

/**
 * Counts the character pairs and triples of a text, folded, without digits and formulas and never across punctuation:
 * 科技型企业 → 科技, 技型, 型企, 企业, 科技型, 技型企, 型企业.
 */
export function textToTerms(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  const runs = foldWords(text)
    .replace(formulas, ' ')
    .split(/[^\p{L}]+/u);
  for (const run of runs) {
    const characters = [...run];
    for (let at = 0; at + 2 <= characters.length; at += 1) {
      count(terms, characters.slice(at, at + 2).join(''));
      if (at + 3 <= characters.length) count(terms, characters.slice(at, at + 3).join(''));
    }
  }
  return terms;
}

function count(terms: Map<string, number>, term: string): void {
  terms.set(term, (terms.get(term) ?? 0) + 1);
}
