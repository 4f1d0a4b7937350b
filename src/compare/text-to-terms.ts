import { foldWords } from '../topic/fold-words.ts';
import type { TermBook } from './term-book.ts';

/** What every plan and report repeats of leaders, meetings and aims; it tells no matter from another. */
const litany =
  /习近平[^，。；、]{0,20}?(?:思想|精神|批示|要求)|党的[一二三四五六七八九十]+大|二十届[^，。]{0,12}全会|[^，。、]{0,6}经济工作会议|[省市州区县]委[^，。、]{0,8}?全会|各位代表|以[^，。]{0,30}?为(?:指导|统领|主题|主线|目标|引领|抓手)/gu;
/** Phrases and verbs that stand in every clause. */
const formulas =
  /深化新旧动能转换|绿色低碳高质量发展|高质量发展|经济社会发展|经济社会|中国式现代化|现代化|决策部署|贯彻落实|到20\d\d年|力争|全面|深入|持续|进一步|加快|大力|积极|扎实|着力|推动|推进|实施|加强|强化|提升|提高|建设|开展|完善|健全|落实|工作|坚持|加大|促进|支持|发展|做好|切实|不断|努力|全[区市州县省]|我[区市州县省]|一批|以上|达到|增长|新增/gu;

/** The terms of a text by their numbers in a book, in the order of the text, each once, and how often each stands in it. */
export interface Terms {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/**
 * Counts the character pairs and triples of a text, folded, without digits and formulas and never across punctuation:
 * 科技型企业 → 科技, 技型, 型企, 企业, 科技型, 技型企, 型企业. A term is one number of its characters' codes, which a
 * book looks up faster than a string.
 */
export function textToTerms(text: string, book: TermBook): Terms {
  const runs = foldWords(text)
    .replace(litany, ' ')
    .replace(formulas, ' ')
    .split(/[^\p{L}]+/u);
  for (const run of runs) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.charCodeAt(at) * 0x10000 + run.charCodeAt(at + 1);
      book.count(pair);
      if (at + 3 <= run.length) book.count(pair * 0x10000 + run.charCodeAt(at + 2));
    }
  }
  return book.take();
}

/** The terms of several texts together. */
export function sumTerms(all: readonly Terms[]): Terms {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const counts = new Map<number, number>();
  for (const one of all)
    one.ids.forEach((id, at) => counts.set(id, (counts.get(id) ?? 0) + (one.counts[at] ?? 0)));
  return { ids: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()) };
}
