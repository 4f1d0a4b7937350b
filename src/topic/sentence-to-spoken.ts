import { textToPoints } from './text-to-points.ts';
import { corePoints, type TrieNode } from './taxonomy-to-trie.ts';

/** 以煤电、水泥、化工等行业为重点, 用好财税杠杆, 聚焦…等补短板领域: what a thing is done with or for, not the thing. */
const means =
  /^(?:以(?!上|下|内)|用好|运用好|用足用好|依托|围绕|聚焦|发挥|充分发挥|通过|结合|瞄准|借助|根据|按照|紧盯|综合运用|各(?:镇|部门|级|地|区|县))/u;
/** 推动政务服务、教育服务、医疗服务等领域智慧应用: fields in a row, before what is done in them. */
const fields = /^.*、.*等(?=[^，]{0,8}(?:领域|方面|环节|部门|群体|人群|岗位)[^，,。；])/u;
/** A stretch between commas without its fields in a row. */
export const withoutFields = (stretch: string): string => stretch.replace(fields, '');

/** More matters than this in one stretch are a list in passing; 蓝天、碧水、净土保卫战 is none. */
const most = 3;

/**
 * The topics that a sentence speaks of, with the points of the stretch that speaks most: each stretch between commas
 * speaks of the topic it has most words of, but not where it only names means; fields in a row are passed over.
 */
export function sentenceToSpoken(sentence: string, trie: TrieNode): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const stretch of sentence.split(/[，,：:]/u)) {
    if (means.test(stretch.trim())) continue;
    const points = textToPoints(withoutFields(stretch), trie);
    const settled = [...points.values()].filter((value) => value >= corePoints);
    if (settled.length > most) continue;
    const best = Math.max(0, ...points.values());
    for (const [topic, value] of points)
      if (value === best) spoken.set(topic, Math.max(value, spoken.get(topic) ?? 0));
  }
  return spoken;
}
