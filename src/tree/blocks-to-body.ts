import type { Paragraph } from '../text/paragraph.ts';
import { markerOf, sliceParagraph } from '../text/paragraph.ts';
import type { Family, Marker } from '../text/read-marker.ts';
import type { Block } from './block.ts';
import { firstSentenceLength } from './first-sentence.ts';
import { splitItems } from './split-items.ts';
import type { BodyNode, ClauseNode, HeadingLevel, HeadingNode } from './tree.ts';

/** Families from wide to narrow; a heading closes all that are not wider. */
const RANK: Readonly<Record<Family, number>> = {
  part: 0,
  chapter: 1,
  subchapter: 2,
  han: 3,
  'han-bracket': 4,
  article: 5,
  arabic: 5,
  'arabic-bracket': 6,
  circled: 7,
  ordinal: 7,
};

/** Nests the blocks of a document's body: headings, clauses with their paragraphs, leads and items. */
export function blocksToBody(blocks: readonly Block[]): BodyNode[] {
  return new BodyBuilder(blocks).build();
}

class BodyBuilder {
  private readonly blocks: readonly Block[];
  private readonly families: ReadonlySet<Family>;
  /** Parts are wider than chapters: below them stand 第一章, or 三、 goes on where the part before ended. */
  private readonly hasParts: boolean;
  private readonly roots: BodyNode[] = [];
  private readonly open: HeadingNode[] = [];
  private clause: ClauseNode | null = null;
  /** The list inside the open clause: （一）… under an article, or after 如下： */
  private listNumber = 0;

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.families = new Set(
      blocks.flatMap(({ marker }) =>
        marker === null || marker.label === '' ? [] : [marker.family],
      ),
    );
    this.hasParts = this.families.has('chapter') || runsThroughParts(blocks);
  }

  build(): BodyNode[] {
    for (const block of this.blocks) this.place(block);
    return this.roots;
  }

  private place(block: Block): void {
    const { marker, kind, paragraphs } = block;
    const [first] = paragraphs;
    if (kind !== 'plain') {
      this.clause = null;
      this.add({ kind: 'paragraph', paragraphs: [...paragraphs] });
    } else if (marker === null || this.isInner(marker)) {
      this.addPlain(first);
    } else if (RANK[marker.family] <= RANK['han-bracket']) {
      this.addHeading(first, marker);
    } else if (
      marker.family === 'article' ||
      marker.family === 'arabic' ||
      marker.family === 'arabic-bracket'
    ) {
      this.clause = { kind: 'clause', marker, paragraphs: [first] };
      this.listNumber = 0;
      this.add(this.clause);
    } else {
      this.addPlain(first);
    }
  }

  /** True for a number that belongs to a list inside the open clause. */
  private isInner(marker: Marker): boolean {
    if (this.clause === null) return false;
    const { family } = marker;
    if (family === 'ordinal' || family === 'circled') return true;
    // (1) below 1. is its list; (1), (2) directly below （一） are clauses
    if (family === 'arabic-bracket') return this.clause.marker.family !== 'arabic-bracket';
    if (family === 'article' || RANK[family] < RANK.han) return false;
    // 第二条… and 三、附则 below 二、: the chapters go on
    if (family === 'han' && this.chapterBefore(marker)) return false;
    if (this.clause.marker.family === 'article') return true;
    if (family === 'arabic')
      return this.goesOn(marker, point(marker) !== point(this.clause.marker));
    if (family !== 'han-bracket') return false;
    return this.goesOn(marker, true);
  }

  /** Whether the heading numbered before this one is open, and no list of the clause holds that number. */
  private chapterBefore({ family, number }: Marker): boolean {
    const isBefore = (each: Marker | null): boolean =>
      each?.family === family && each.number === number - 1;
    return (
      this.open.some(({ marker }) => isBefore(marker)) &&
      this.clause?.paragraphs.some((each) => isBefore(markerOf(each))) !== true
    );
  }

  /** 1.对下列情形给予支持：（一）…；（二）… or 1、…；2、…: a list where the words before it announce one. */
  private goesOn(marker: Marker, isOther: boolean): boolean {
    const announced =
      /[：:]$/u.test(this.clause?.paragraphs.at(-1)?.text ?? '') && marker.number === 1;
    const follows = this.listNumber > 0 && marker.number === this.listNumber + 1;
    if (!isOther || (!announced && !follows)) return false;
    this.listNumber = marker.number;
    return true;
  }

  private addPlain(paragraph: Paragraph): void {
    if (this.clause !== null) {
      this.clause.paragraphs.push(paragraph);
      return;
    }
    for (const run of splitItems(paragraph)) {
      if (run.marker?.family === 'ordinal')
        this.add({ kind: 'item', marker: run.marker, paragraph: run.paragraph });
      else this.add({ kind: 'paragraph', paragraphs: [run.paragraph] });
    }
  }

  /** （一）聚力…支撑。坚持主攻…: the first sentence is the heading, the rest its first lead. */
  private addHeading(paragraph: Paragraph, marker: Marker): void {
    this.clause = null;
    while (
      this.open.length > 0 &&
      RANK[this.open.at(-1)?.marker.family ?? 'part'] >= RANK[marker.family]
    ) {
      this.open.pop();
    }
    const { text } = paragraph;
    const isNamed = marker.label === '' || marker.label.startsWith('第');
    const length = isNamed ? text.length : marker.end + headingLength(text.slice(marker.end));
    const heading = sliceParagraph(paragraph, 0, length) ?? paragraph;
    const rest = sliceParagraph(paragraph, length, text.length);
    const node: HeadingNode = {
      kind: 'heading',
      level: this.levelOf(marker),
      marker,
      paragraph: heading,
      children: [],
    };
    this.add(node);
    this.open.push(node);
    if (rest !== null) this.addPlain(rest);
  }

  /** The widest family of the document gives `ch`, parts over it (第一篇) `part`; all below give `s`. */
  private levelOf({ family, label }: Marker): HeadingLevel {
    if (label === '') return 'part';
    if (family === 'part') return this.hasParts ? 'part' : 'ch';
    if (family === 'chapter') return 'ch';
    if (family !== 'han' || this.families.has('chapter')) return 's';
    return this.families.has('part') && !this.hasParts ? 's' : 'ch';
  }

  private add(node: BodyNode): void {
    (this.open.at(-1)?.children ?? this.roots).push(node);
  }
}

/** 第一篇 / 一、 / 二、 / 第二篇 / 三、: 篇 always holds chapters, 第一部分 only where they go on through it. */
function runsThroughParts(blocks: readonly Block[]): boolean {
  let last = 0;
  let opened = false;
  for (const { marker } of blocks) {
    if (marker === null || marker.label === '') continue;
    if (marker.family === 'part') {
      if (marker.label.endsWith('篇')) return true;
      opened = last > 0;
    } else if (marker.family === 'han') {
      if (opened && marker.number === last + 1) return true;
      opened = false;
      last = marker.number;
    }
  }
  return false;
}

/** The sign after a number: . 、 ﹒ */
function point({ label }: Marker): string {
  return label.replace(/[\d\s]/gu, '');
}

/** The first sentence; of 主要目标：到2025年，… that goes on beyond a line the words up to the colon. */
function headingLength(words: string): number {
  const sentence = firstSentenceLength(words);
  const named = /^[^，。；：:（(]{2,20}[：:]/u.exec(words)?.[0].length ?? sentence;
  return sentence > 40 ? named : sentence;
}
