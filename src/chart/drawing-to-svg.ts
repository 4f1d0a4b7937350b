import type { Drawing } from './chart.ts';
import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { elementToHtml } from '../element/element-to-html.ts';

/** Writes a drawing for a page: `alt` names it for those who do not see, `relate` makes site-root paths relative. */
export const drawingToSvg = (
  drawing: Drawing,
  alt: string,
  className: string,
  relate: (href: string) => string,
): string =>
  elementToHtml(
    h(
      'svg',
      {
        class: `k-svg ${className}`,
        viewBox: `0 0 ${drawing.width} ${Math.ceil(drawing.height)}`,
        width: drawing.width,
        height: Math.ceil(drawing.height),
        role: 'group',
        'aria-label': alt,
      },
      ...relateNodes(drawing.nodes, relate),
    ),
  );

/** Rewrites every link of a drawing. */
export const relateNodes = (
  nodes: readonly Element[],
  relate: (href: string) => string,
): Element[] =>
  nodes.map((node) => {
    const href = node.properties['href'];
    return {
      ...node,
      properties:
        typeof href === 'string' ? { ...node.properties, href: relate(href) } : node.properties,
      children: node.children.map((child) =>
        child.type === 'element' ? (relateNodes([child], relate)[0] ?? child) : child,
      ),
    };
  });
