import { cutAtEnd } from './cut-at-end.ts';

/** A stretch of the flow: an element that stands in a sheet, or a row of a table whose head stands on each. */
export interface Block {
  readonly element: HTMLElement;
  /** The empty table that holds the row on a sheet, with its head. */
  readonly table?: HTMLElement;
  /** A heading, which never ends a sheet. */
  readonly heading?: boolean;
  /** May go on on the next sheet, line by line. */
  readonly splits?: boolean;
}

const fits = (body: HTMLElement): boolean => body.scrollHeight <= body.clientHeight;

/** Sets blocks one after the other into sheets; `open` gives the body of a new sheet, which stands in the page. */
export function fillSheets(blocks: readonly Block[], open: () => HTMLElement): void {
  let body = open();
  blocks.forEach((block, at) => {
    let rest: HTMLElement | null = block.element;
    while (rest !== null) {
      const top = put(rest, block, body);
      if (fits(body)) return;
      const over: HTMLElement | null = block.splits === true ? cutAtEnd(rest, body) : rest;
      if (over !== rest) {
        if (over !== null) body = open();
        rest = over;
        continue;
      }
      // Nothing of it can stay: it goes over, and the headings right before it with it.
      const heads = headingsBefore(blocks, at, body);
      if (body.firstElementChild === (heads[0] ?? top) && isOnly(rest, top)) return;
      rest.remove();
      if (top.querySelector('tbody tr') === null) top.remove();
      body = open();
      body.append(...heads);
    }
  });
}

/** Puts a block at the end of the sheet, a row into its table; gives what of it stands in the body itself. */
function put(element: HTMLElement, { table }: Block, body: HTMLElement): HTMLElement {
  if (table === undefined) {
    body.append(element);
    return element;
  }
  const last = body.lastElementChild;
  const open = last instanceof HTMLTableElement ? last : (table.cloneNode(true) as HTMLElement);
  if (open !== last) body.append(open);
  (open.querySelector('tbody') ?? open).append(element);
  return open;
}

const isOnly = (element: HTMLElement, top: HTMLElement): boolean =>
  element === top || element.previousElementSibling === null;

/** Headings that end the sheet, right before a block that goes over. */
function headingsBefore(blocks: readonly Block[], at: number, body: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let before = at - 1; blocks[before]?.heading === true; before -= 1) {
    const { element } = blocks[before] ?? {};
    if (element === undefined || element.parentElement !== body) break;
    found.unshift(element);
  }
  return found;
}
