import type { Paragraph } from '../text/paragraph.ts';
import { HEADING_MARKERS } from '../text/read-marker.ts';
import { readAnnexLabel } from './annex-label.ts';
import type { Block } from './block.ts';
import { blockText } from './block.ts';
import { isDateLine, isOrganisation, isRemark, readDate } from './head-line.ts';

/** Parts the closing matter from a body: signature, date, 附件：, colophon, a report's last 各位代表, a glossary. */
export function splitEnd(blocks: readonly Block[]): { body: readonly Block[]; end: Paragraph[] } {
  const cut = endStart(blocks);
  return {
    body: blocks.slice(0, cut),
    end: blocks.slice(cut).flatMap(({ paragraphs }) => [...paragraphs]),
  };
}

function endStart(blocks: readonly Block[]): number {
  const glossary = blocks.findIndex(({ kind }) => kind === 'glossary');
  const limit = glossary === -1 ? blocks.length : glossary;
  const appeal = lastAppeal(blocks, limit);
  if (appeal !== null) return appeal;
  const lastNumber = blocks
    .slice(0, limit)
    .findLastIndex(({ kind, marker }) => kind === 'plain' && marker !== null);
  const tail = lastNumber + 1;
  const signed = blocks
    .slice(0, limit)
    .findIndex((block, i) => i >= tail && isEnd(block, blocks, i));
  const end = signed === -1 ? limit : signed;
  return closingWords(blocks, tail, end) ?? end;
}

/** 让我们更加紧密地团结在…周围，…而努力奋斗！ ends a report; numbered words explained below it are no clauses. */
function lastAppeal(blocks: readonly Block[], limit: number): number | null {
  const at = blocks
    .slice(0, limit)
    .findLastIndex(
      (block) => block.kind === 'plain' && block.marker === null && APPEAL.test(blockText(block)),
    );
  if (at <= 0) return null;
  const headingsBelow = blocks
    .slice(at + 1, limit)
    .some(({ marker }) => marker !== null && HEADING_MARKERS.has(marker.family));
  return headingsBelow ? null : at;
}

const APPEAL =
  /(?:让我们|我们要|各位代表).{0,60}(?:团结|携手|旗帜).*[！!。]$|紧密地?团结在.{0,80}周围.*[！!。]$/u;

function isEnd(block: Block, blocks: readonly Block[], at: number): boolean {
  if (block.kind === 'reference') return true;
  if (block.kind !== 'plain') return false;
  const text = blockText(block);
  const next = blocks[at + 1];
  const nextText = next === undefined ? '' : blockText(next);
  if (isDateLine(text) || isColophon(text) || (isRemark(text) && text.length <= 60)) return true;
  if (/^附\s*[件表：:]/u.test(text) && readAnnexLabel(text) !== null) return true;
  // 三、附则 / 本意见自印发之日起施行 is what the chapter says
  const above = blocks[at - 1];
  const isLead = above !== undefined && /附\s*则$/u.test(blockText(above));
  if (
    !isLead &&
    /^本(?:决定|公告|通告|意见|办法|方案|规定|计划|政策|通知|规划|细则|措施|预案|条例)自.{2,30}(?:施行|执行|实施|生效|起)/u.test(
      text,
    )
  ) {
    return true;
  }
  // A signature: bureaux one below the other, then the date.
  return (
    isOrganisation(text) &&
    (isDateLine(nextText) || (isOrganisation(nextText) && at < blocks.length - 1))
  );
}

/** …办公室 2023年8月28日印发, 抄送：…, 市十七届人大四次会议秘书处 2024年1月9日. */
function isColophon(text: string): boolean {
  if (text.length > 200) return false;
  if (
    /^(?:抄送|抄报|主题词|信息公开(?:选项|类别)|联系(?:人|电话|方式)|公开(?:方式|属性)|（?此件)\s*[:：]?/u.test(
      text,
    )
  )
    return true;
  if (/^(?:（完）|\(完\)|完)$/u.test(text)) return true;
  return (
    text.length <= 60 &&
    readDate(text) !== null &&
    /印发$|\d日$|编印$|印$/u.test(text) &&
    !/[，。；]/u.test(text)
  );
}

/** 各位代表，风正劲足… after the last number, when other words stand between them. */
function closingWords(blocks: readonly Block[], tail: number, limit: number): number | null {
  const last = blocks
    .slice(0, limit)
    .findLastIndex(
      (block, i) =>
        i >= tail &&
        block.kind === 'plain' &&
        /^(?:各位(?:代表|委员)|同志们|让我们)/u.test(blockText(block)),
    );
  if (last === -1 || limit - last > 4) return null;
  const before = blocks[last - 1];
  const opensSection =
    before?.marker !== null &&
    before !== undefined &&
    blockText(before).length <= 40 &&
    !/[。；]$/u.test(blockText(before)) &&
    last === tail;
  return opensSection ? null : last;
}
