import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { PlanContent } from '../model/plan-content.ts';
import { contentToElements } from './content-to-elements.ts';

const writer = unified().use(remarkMdx).use(remarkStringify).freeze();

/**
 * The MDX of one plan. Every paragraph stands whole within an inline element, so that no line of a source can begin a
 * Markdown block or an `import`; what remains to be escaped the library escapes.
 */
export function contentToMdx(content: PlanContent): string {
  const root: Root = { type: 'root', children: contentToElements(content) };
  const front = stringify({ plan: content.plan.id, title: content.plan.title }, { lineWidth: 0 });
  return `---\n${front}---\n\n${writer.stringify(root)}`;
}
