import type { Drawing } from './chart.ts';
import { svg, type SvgNode } from './svg-node.ts';
import { svgToString } from './svg-to-string.ts';

/** Writes a drawing for a page: `alt` names it for those who do not see, `relate` makes site-root paths relative. */
export const drawingToSvg = (
  drawing: Drawing,
  alt: string,
  className: string,
  relate: (href: string) => string,
): string =>
  svgToString(
    svg(
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
  nodes: readonly SvgNode[],
  relate: (href: string) => string,
): SvgNode[] =>
  nodes.map((node) => {
    const href = node.attributes['href'];
    return {
      ...node,
      attributes:
        typeof href === 'string' ? { ...node.attributes, href: relate(href) } : node.attributes,
      children: node.children.map((child) =>
        typeof child === 'string' ? child : (relateNodes([child], relate)[0] ?? child),
      ),
    };
  });
