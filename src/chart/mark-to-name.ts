import type { SvgNode } from './svg-node.ts';

/**
 * The name of a mark for those who hear it or speak to it: first what can be read on the mark, in the order in which
 * it stands (WCAG 2.5.3), then `rest`, which is told what was said: `台 4.5个 2025，目标，台儿庄区三年行动计划第37条`.
 */
export const markToName = (
  drawn: readonly SvgNode[],
  rest: (seen: string) => readonly string[],
): string => {
  const seen = textsToWords(drawn.flatMap(nodeToTexts));
  return [seen, ...rest(seen)].filter((part) => part !== '').join('，');
};

const nodeToTexts = (node: SvgNode): SvgNode[] =>
  node.tag === 'text'
    ? [node]
    : node.children.flatMap((child) => (typeof child === 'string' ? [] : nodeToTexts(child)));

/** Texts parted by spaces; lines that one text was broken into close up again. */
const textsToWords = (texts: readonly SvgNode[]): string =>
  texts
    .map((text, position) => {
      const before = texts[position - 1];
      const goesOn =
        before?.attributes['x'] === text.attributes['x'] &&
        before?.attributes['class'] === text.attributes['class'];
      return `${position === 0 || goesOn ? '' : ' '}${nodeToWords(text)}`;
    })
    .join('');

const nodeToWords = ({ children }: SvgNode): string =>
  children.map((child) => (typeof child === 'string' ? child : nodeToWords(child))).join(' ');
