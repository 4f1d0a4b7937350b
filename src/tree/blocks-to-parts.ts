import { anchorAgain, anchorBelow, anchorKind } from '../address/anchor.ts';
import type { Message } from '../model/message.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { markerOf, paragraphLines, sliceParagraph } from '../text/paragraph.ts';
import type { Marker } from '../text/read-marker.ts';
import { readAnnexLabel } from './annex-label.ts';
import type { Block } from './block.ts';
import { blockText } from './block.ts';
import { findTitle, firstNumbered, foldTitle, isForwardedAt, isNoticeTitle } from './find-title.ts';
import { isForwarding, isTitleLine, isTypedTitle } from './head-line.ts';

/** The blocks of one document of a file, before its head is read. */
export interface PartBlocks {
  /** Empty, `d2`, `a1`. */
  readonly prefix: string;
  readonly blocks: readonly Block[];
}

/** Parts a file at its annexes and at the titles of further documents. */
export function blocksToParts(source: readonly Block[]): {
  parts: PartBlocks[];
  messages: Message[];
} {
  const messages: Message[] = [];
  const blocks = source.flatMap(splitLabel);
  const starts: { at: number; prefix: string }[] = [{ at: 0, prefix: '' }];
  const taken = new Set<string>();
  let documents = 1;
  let annexes = 0;
  blocks.forEach((block, at) => {
    if (at === 0) return;
    const inAnnex = anchorKind(starts.at(-1)?.prefix ?? '') === 'a';
    const label = annexAt(blocks, at, inAnnex);
    if (
      label !== null &&
      (starts.length > 1 || !isForwardedAt(blocks, at + 1)) &&
      (starts.length > 1 || hasOwnBody(blocks.slice(starts.at(-1)?.at ?? 0, at)))
    ) {
      annexes = label.number ?? annexes + 1;
      const prefix = anchorBelow('', 'a', annexes);
      if (taken.has(prefix)) {
        const line = paragraphLines(block.paragraphs[0])[0];
        messages.push({
          line,
          rule: 'annex-number',
          text: `附件 ${String(annexes)} 印了两次，应是新的号；后一个的锚点以 ${freePrefix(prefix, taken)} 开头。请核对原文。`,
        });
      }
      const free = freePrefix(prefix, taken);
      taken.add(free);
      starts.push({ at, prefix: free });
    } else if (beginsDocument(blocks, at, starts.at(-1)?.at ?? 0)) {
      documents += 1;
      starts.push({ at, prefix: anchorBelow('', 'd', documents) });
    }
  });
  const parts = starts.map(({ at, prefix }, i) => ({
    prefix,
    blocks: openGlossary(prefix, splitColonLabel(prefix, blocks.slice(at, starts[i + 1]?.at))),
  }));
  return { parts, messages };
}

function freePrefix(prefix: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const free = anchorAgain(prefix, n);
    if (!taken.has(free)) return free;
  }
}

/** 附件1 重点任务清单, 附件2 名词解释: label and title become two blocks. */
function splitLabel(block: Block): Block[] {
  if (block.kind !== 'plain' && block.kind !== 'glossary') return [block];
  const [paragraph] = block.paragraphs;
  const label = readAnnexLabel(paragraph.text);
  if (label === null || label.alone || label.colon) return [block];
  const [sign, ...title] = splitAt(paragraph, label.end);
  return sign === undefined
    ? [block]
    : [sign, ...title.map((each) => ({ ...each, kind: block.kind }))];
}

/** 附件1：重点支持方向, where it begins an annex: label and title become two blocks. */
function splitColonLabel(prefix: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined || anchorKind(prefix) !== 'a' || first.kind !== 'reference')
    return blocks;
  const [paragraph] = first.paragraphs;
  return [...splitAt(paragraph, readAnnexLabel(paragraph.text)?.end ?? 0), ...rest];
}

/** 附件2 / 名词解释 / 1.…: an annex that explains terms is numbered like any other. */
function openGlossary(prefix: string, blocks: readonly Block[]): readonly Block[] {
  if (anchorKind(prefix) !== 'a' || blocks[1]?.kind !== 'glossary') return blocks;
  return blocks.map((block, at): Block => {
    if (block.kind !== 'glossary') return block;
    const [paragraph] = block.paragraphs;
    return {
      kind: 'plain',
      paragraphs: [paragraph],
      marker: at === 1 ? null : markerOf(paragraph),
    };
  });
}

function splitAt(paragraph: Paragraph, end: number): Block[] {
  const parts = [
    sliceParagraph(paragraph, 0, end),
    sliceParagraph(paragraph, end, paragraph.text.length),
  ];
  return parts.flatMap((part) =>
    part === null ? [] : [{ kind: 'plain' as const, paragraphs: [part] as const, marker: null }],
  );
}

/** An annex's label where one begins: 附件 alone, 附件1 alone, or 附件1：title with a body below. */
function annexAt(
  blocks: readonly Block[],
  at: number,
  inAnnex: boolean,
): { number: number | null } | null {
  const block = blocks[at];
  if (block === undefined) return null;
  const label = readAnnexLabel(blockText(block));
  if (label === null) return null;
  if (block.kind === 'plain') return label.alone ? label : null;
  if (block.kind !== 'reference' || label.alone) return null;
  const later = blocks.slice(at + 1);
  const repeated = later.some((each) => {
    const again = readAnnexLabel(blockText(each));
    return again !== null && again.number === label.number;
  });
  const next = later.findIndex((each) => readAnnexLabel(blockText(each)) !== null);
  const own = next === -1 ? later : later.slice(0, next);
  // After 附件1：… with a body, 附件2：… is the next annex, however short.
  const hasBody = own.some(({ marker }) => isHeading(marker)) || own.length >= (inAnnex ? 1 : 4);
  const aloneInList = blocks[at - 1]?.kind === 'reference' || blocks[at + 1]?.kind === 'reference';
  return !repeated && hasBody && !aloneInList ? label : null;
}

/** A notice that only forwards has no body: its annex is the plan itself. A table of tasks is one. */
function hasOwnBody(blocks: readonly Block[]): boolean {
  const start = firstNumbered(blocks);
  if (start < blocks.length || blocks.some(({ kind }) => kind === 'row')) return true;
  const words = blocks.map(blockText);
  return !words.some(isForwarding) && words.filter((text) => text.length >= 60).length >= 2;
}

/** A title in the body of a document, begun at `start`, after which the numbering begins again: a second document. */
function beginsDocument(blocks: readonly Block[], at: number, start: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'plain') return false;
  const text = blockText(block);
  if (text.length < 8 || isPeriodHeading(text)) return false;
  if (!isTitleLine(text) || !isTypedTitle(text)) return false;
  const next = blocks.slice(at + 1, at + 14).find(({ marker }) => isHeading(marker))?.marker;
  if (next?.number !== 1) return false;
  const own = findTitle(blocks.slice(start, start + HEAD_LENGTH));
  if (own === null || start + own.to >= at) return false;
  // The notice that forwards this document is its head, though it numbers its own requirements.
  if (isNoticeTitle(own.text) && foldTitle(own.text).includes(foldTitle(text))) return false;
  const body = blocks.slice(start + own.to, at);
  return topFamily(body) === next.family;
}

/** No head of a document is longer than this many blocks. */
const HEAD_LENGTH = 150;

/** 2016年工作安排, 今后五年目标任务: headings inside a report, no titles. */
function isPeriodHeading(text: string): boolean {
  return /^(?:[（(]?\d{4}年|[“"]?十[一二三四五六]五|今后|未来|过去|下一步|今年|新的?一年)/u.test(
    text,
  );
}

function topFamily(blocks: readonly Block[]): string | undefined {
  const order = ['part', 'chapter', 'subchapter', 'article', 'han', 'han-bracket', 'arabic'];
  return order.find((family) => blocks.some(({ marker }) => marker?.family === family));
}

function isHeading(marker: Marker | null): marker is Marker {
  return marker !== null && !['ordinal', 'circled', 'arabic-bracket'].includes(marker.family);
}
