import { foldWords } from '../topic/fold-words.ts';
import { pairToNumber, tripleToNumber } from './term-number.ts';

/** What every plan and report repeats of leaders, meetings and aims; it tells no matter from another. */
const litany =
  /习近平[^，。；、]{0,20}?(?:思想|精神|批示|要求)|党的[一二三四五六七八九十]+大|二十届[^，。]{0,12}全会|[^，。、]{0,6}经济工作会议|[省市州区县]委[^，。、]{0,8}?全会|各位代表|以[^，。]{0,30}?为(?:指导|统领|主题|主线|目标|引领|抓手)/gu;
/** Phrases and verbs that stand in every clause. */
const formulas =
  /深化新旧动能转换|绿色低碳高质量发展|高质量发展|经济社会发展|经济社会|中国式现代化|现代化|决策部署|贯彻落实|到20\d\d年|力争|全面|深入|持续|进一步|加快|大力|积极|扎实|着力|推动|推进|实施|加强|强化|提升|提高|建设|开展|完善|健全|落实|工作|坚持|加大|促进|支持|发展|做好|切实|不断|努力|全[区市州县省]|我[区市州县省]|一批|以上|达到|增长|新增/gu;

/** Terms by their numbers, ascending, each once, and how often each occurs. */
export interface Terms {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/**
 * The character pairs and triples of a text as they occur, by their numbers: of the folded text, without digits and
 * formulas and never across punctuation: 科技型企业 → 科技, 科技型, 技型, 技型企, 型企, 型企业, 企业.
 */
export function textToTerms(text: string): Int32Array {
  const runs = foldWords(text)
    .replace(litany, ' ')
    .replace(formulas, ' ')
    .split(/[^\p{L}]+/u);
  let most = 0;
  for (const { length } of runs) most += 2 * length;
  const terms = new Int32Array(most);
  let end = 0;
  for (const run of runs) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = pairToNumber(run.charCodeAt(at), run.charCodeAt(at + 1));
      terms[end++] = pair;
      if (at + 3 <= run.length) terms[end++] = tripleToNumber(pair, run.charCodeAt(at + 2));
    }
  }
  return terms.slice(0, end);
}

/** The terms that occur in some texts, counted together. */
export function countTerms(texts: readonly Int32Array[]): Terms {
  const all = new Int32Array(texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const text of texts) {
    all.set(text, end);
    end += text.length;
  }
  all.sort();
  const counts = new Int32Array(all.length);
  let size = 0;
  for (let at = 0; at < all.length; at += 1) {
    const id = all[at] as number;
    if (size === 0 || all[size - 1] !== id) all[size++] = id;
    counts[size - 1] = (counts[size - 1] as number) + 1;
  }
  return { ids: all.slice(0, size), counts: counts.slice(0, size) };
}
