import type { Paragraph } from '../text/paragraph.ts';
import type { BodyNode, DocumentTree } from './tree.ts';

/** The inverse of paragraphsToTree but for splits and joins: every paragraph of the tree in reading order. */
export function treeToParagraphs(tree: DocumentTree): Paragraph[] {
  return tree.parts.flatMap((part) => [
    ...part.headBefore,
    ...(part.title === null ? [] : [part.title]),
    ...part.headAfter,
    ...part.preamble,
    ...part.body.flatMap(bodyParagraphs),
    ...part.end,
  ]);
}

function bodyParagraphs(node: BodyNode): Paragraph[] {
  switch (node.kind) {
    case 'heading':
      return [node.paragraph, ...node.children.flatMap(bodyParagraphs)];
    case 'item':
      return [node.paragraph];
    case 'clause':
    case 'paragraph':
      return node.paragraphs;
  }
}
