import type { Paragraph } from '../text/paragraph.ts';
import { blocksToBody } from './blocks-to-body.ts';
import { blocksToParts } from './blocks-to-parts.ts';
import { markDecimals } from './mark-decimals.ts';
import { paragraphsToBlocks } from './paragraphs-to-blocks.ts';
import { partToHead } from './part-to-head.ts';
import { splitEnd } from './split-end.ts';
import { splitGlued } from './split-glued.ts';
import type { DocumentPart, DocumentTree } from './tree.ts';

/** Paragraphs of a cleaned source → the tree of its documents. Noise stays as paragraphs, nothing throws. */
export function paragraphsToTree(paragraphs: readonly Paragraph[]): DocumentTree {
  const { parts, messages } = blocksToParts(
    markDecimals(paragraphsToBlocks(splitGlued(paragraphs))),
  );
  return {
    parts: parts.map((part): DocumentPart => {
      const head = partToHead(part);
      const { body, end } = splitEnd(head.body);
      return { prefix: part.prefix, ...head, body: blocksToBody(body), end };
    }),
    messages,
  };
}
