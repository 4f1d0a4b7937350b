import type { Place } from './chart.ts';
import { moveTo } from './move-to.ts';
import type { Element, ElementContent } from 'hast';
import { h } from '../element/h.ts';

/** What a mark is besides its drawing. */
export interface Mark {
  readonly className: string;
  readonly at: readonly [x: number, y: number];
  readonly href: string;
  readonly place: Place;
  readonly period?: string;
  /** Shown by the browser itself where no script runs. */
  readonly title: string;
  /** What the name adds to what can be read on the mark, which it is told. */
  readonly unseen: (seen: string) => readonly string[];
  /** An unseen surface for the pointer, and the frame under focus. */
  readonly hit: Element;
}

/**
 * Draws a mark as a link. Its name begins with what can be read on it, in the order in which it stands, so that it
 * can be called by what is seen (WCAG 2.5.3): `台 4.5 2025，单位个，目标，台儿庄区三年行动计划第37条`.
 */
export const markLink = (
  { className, at, href, place, period, title, unseen, hit }: Mark,
  ...drawn: readonly Element[]
): Element => {
  const parted = partTexts(drawn);
  const seen = parted
    .map((part) => (typeof part === 'string' ? part : elementToText(part)))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
  return h(
    'a',
    {
      class: className,
      ...moveTo(...at),
      href,
      'data-place': place.code,
      ...(period === undefined ? {} : { 'data-period': period }),
      'aria-label': [seen, ...unseen(seen)].filter((part) => part !== '').join('，'),
    },
    h('title', {}, title),
    hit,
    ...parted,
  );
};

/** Puts blanks, which are not drawn, between texts that are not lines of one text. */
const partTexts = (nodes: readonly Element[]): (Element | string)[] =>
  nodes.flatMap((node, position) => {
    const before = nodes[position - 1]?.properties;
    const goesOn =
      before?.['x'] === node.properties['x'] && before?.['class'] === node.properties['class'];
    return position === 0 || goesOn ? [node] : [' ', node];
  });

/** The text of an element, as textContent gives it in a browser. */
function elementToText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(elementToText).join('') : '';
}
