import type { ElementContent } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import { h } from '../element/h.ts';

/** What stands within an element of a plan's text as hast: paragraphs are only the library's, their elements the text's own. */
export function mdxToHast(nodes: readonly (RootContent | PhrasingContent)[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'paragraph':
        return mdxToHast(node.children);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [h(node.name ?? '', attributesOf(node), ...mdxToHast(node.children))];
      default:
        throw new Error(`text of a plan: found ${node.type}, expected elements and text`);
    }
  });
}

/** Attributes of an element by their names; all values are plain strings. */
export function attributesOf({
  attributes,
}: Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): Record<
  string,
  string
> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
        ? [[one.name, one.value] as const]
        : [],
    ),
  );
}
