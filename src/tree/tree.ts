import type { Message } from '../model/message.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Marker } from '../text/read-marker.ts';

/** How a heading is named in anchors: `part1`, `ch2`, and `s3` for every level below. */
export type HeadingLevel = 'part' | 'ch' | 's';

export interface HeadingNode {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly marker: Marker;
  readonly paragraph: Paragraph;
  readonly children: BodyNode[];
}

/** A numbered clause with every paragraph that belongs to it. */
export interface ClauseNode {
  readonly kind: 'clause';
  readonly marker: Marker;
  readonly paragraphs: Paragraph[];
}

/** 四是 … in a paragraph that is no numbered clause. */
export interface ItemNode {
  readonly kind: 'item';
  readonly marker: Marker;
  readonly paragraph: Paragraph;
}

/** A lead, the head of a box, or a flattened table with its cells as paragraphs of one entry. */
export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly paragraphs: Paragraph[];
}

export type BodyNode = HeadingNode | ClauseNode | ItemNode | ParagraphNode;

/** One document of a file: the plan itself, a second plan, or an annex. */
export interface DocumentPart {
  /** Prefix of its anchors: empty, `d2` or `a1`. */
  readonly prefix: string;
  readonly headBefore: Paragraph[];
  readonly title: Paragraph | null;
  readonly headAfter: Paragraph[];
  readonly preamble: Paragraph[];
  readonly body: BodyNode[];
  readonly end: Paragraph[];
}

/** A whole file in reading order: the plan, further documents and annexes. */
export interface DocumentTree {
  readonly parts: readonly DocumentPart[];
  readonly messages: readonly Message[];
}
