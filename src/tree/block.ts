import type { Paragraph } from '../text/paragraph.ts';
import type { Marker } from '../text/read-marker.ts';

/** What a run of paragraphs is before it has a place in the tree. */
export type BlockKind =
  | 'plain'
  /** A caption 表3 … with the cells below it and the notes 注：1. … */
  | 'table'
  /** One row of a table whose columns are known: an entry of its own. */
  | 'row'
  /** 专栏1 …: what follows it belongs to the box, not to the clause before. */
  | 'box'
  /** 附件：1.… 2.…: names annexes, is none. */
  | 'reference'
  /** 名词解释： and all below it. */
  | 'glossary';

/** Paragraphs that go into the tree together; only plain ones have a marker. */
export interface Block {
  readonly kind: BlockKind;
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
  readonly marker: Marker | null;
}

/** The words of a block's first paragraph. */
export function blockText(block: Block): string {
  return block.paragraphs[0].text;
}
