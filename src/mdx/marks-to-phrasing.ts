import type { PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** An element laid round the half-open range [start, end) of an entry's text. */
export interface Mark {
  start: number;
  end: number;
  name: string;
  attributes: Record<string, string>;
}

/** An inline element of MDX; attribute values are written by the library, never by hand. */
export function inlineElement(
  name: string,
  attributes: Record<string, string>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  const list = Object.entries(attributes).map(([key, value]): MdxJsxAttribute => ({
    type: 'mdxJsxAttribute',
    name: key,
    value,
  }));
  return { type: 'mdxJsxTextElement', name, attributes: list, children };
}

/** A block element of MDX, its attribute values written by the library as well. */
export function flowElement(
  name: string,
  attributes: Record<string, string>,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  return { ...inlineElement(name, attributes, []), type: 'mdxJsxFlowElement', children };
}

/** Outer marks before inner ones. */
function compareMarks(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Text in [start, end) with its marks as nested elements. A mark that crosses another's end is cut there;
 * its later part keeps its class but not its id, for an id stands once in a page.
 */
export function marksToPhrasing(
  text: string,
  start: number,
  end: number,
  marks: Mark[],
): PhrasingContent[] {
  const queue = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .map((mark) => clipMark(mark, start, end))
    .sort(compareMarks);
  const out: PhrasingContent[] = [];
  let at = start;
  while (queue.length > 0) {
    const mark = queue.shift() as Mark;
    const inner = queue.filter((other) => other.start < mark.end);
    queue.splice(0, inner.length, ...inner.flatMap((other) => tailOf(other, mark.end)));
    queue.sort(compareMarks);
    pushText(out, text.slice(at, mark.start));
    out.push(
      inlineElement(mark.name, mark.attributes, marksToPhrasing(text, mark.start, mark.end, inner)),
    );
    at = mark.end;
  }
  pushText(out, text.slice(at, end));
  return out;
}

/** The part of a mark within [start, end); the id stays with the part that begins the mark. */
function clipMark(mark: Mark, start: number, end: number): Mark {
  return {
    ...(mark.start < start ? withoutId(mark) : mark),
    start: Math.max(mark.start, start),
    end: Math.min(mark.end, end),
  };
}

/** What of a mark lies behind a cut, if anything. */
function tailOf(mark: Mark, cut: number): Mark[] {
  return mark.end > cut ? [{ ...withoutId(mark), start: cut }] : [];
}

function withoutId(mark: Mark): Mark {
  const attributes = { ...mark.attributes };
  delete attributes['id'];
  return { ...mark, attributes };
}

function pushText(out: PhrasingContent[], value: string): void {
  if (value !== '') out.push({ type: 'text', value });
}
