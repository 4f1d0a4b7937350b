import type { Marker } from '../text/read-marker.ts';
import type { Block } from './block.ts';
import { blockText } from './block.ts';
import { isChapterHeading, isOrganisation, isTitleLine } from './head-line.ts';

const LONG = 40;
/** 完成时限：2024年12月, 牵头单位：市民政局 */
const FIELD =
  /^[\p{Script=Han}]{0,6}(?:单位|部门|时限|时间|期限|人|电话|地址|邮箱|地点|日期|内容|标准|主体|依据)[：:]/u;

/**
 * Gives headings without a number one by their place: 2013年工作回顾 / 2014年工作安排 above 一、…五、 that begin
 * again, or in a document that numbers nothing wider than （一）. The marker's label stays empty.
 */
export function markHeadings(blocks: readonly Block[]): Block[] {
  const candidates = blocks.flatMap((_, at) => (isCandidate(blocks, at) ? [at] : []));
  if (candidates.length < 2 || !areNeeded(blocks, candidates)) return [...blocks];
  return blocks.map((block, at) => {
    const place = candidates.indexOf(at);
    return place === -1 ? block : { ...block, marker: unnumbered(place + 1) };
  });
}

/** The marker of a heading that prints no number. */
export function unnumbered(number: number): Marker {
  return { family: 'part', number, numeral: '', label: '', end: 0 };
}

/** A short line that is no sentence, with a paragraph or a number below. */
function isCandidate(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (block?.kind !== 'plain' || block.marker !== null || next?.kind !== 'plain') return false;
  if (block.paragraphs[0].as !== undefined) return false;
  const text = blockText(block);
  // 保障措施 / 压实责任，定期调度。
  const isGeneric = isChapterHeading(text) && /[。；]$/u.test(blockText(next));
  const opens =
    isGeneric ||
    blockText(next).length >= LONG ||
    next.marker !== null ||
    /^各位/u.test(blockText(next));
  return (
    text.length >= 4 &&
    text.length <= 34 &&
    isTitleLine(text) &&
    !isOrganisation(text) &&
    !/^[—－-]|[：:]$/u.test(text) &&
    !FIELD.test(text) &&
    opens
  );
}

/** Needed where nothing wider than （一） is numbered, where 一、 begins again, or where text comes long before 一、. */
function areNeeded(blocks: readonly Block[], candidates: readonly number[]): boolean {
  const wide = blocks.flatMap(({ marker }, at) =>
    marker !== null && ['part', 'chapter', 'article', 'han'].includes(marker.family)
      ? [{ at, marker }]
      : [],
  );
  if (wide.length === 0) return true;
  if (wide.some(({ marker }) => marker.family !== 'han')) return false;
  const first = candidates[0] ?? 0;
  const opening = wide[0]?.at ?? 0;
  const restarts = wide.filter(({ marker }) => marker.number === 1).length >= 2;
  return first < opening && (restarts || (candidates[1] ?? opening) < opening);
}
