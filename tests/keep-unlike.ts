import type { Page } from 'playwright-core';

/**
 * Takes from what a page mainly holds all but the first three of the siblings that are built alike (element, attributes,
 * and the kinds of what is in them): a rule of markup that three hundred like rows break, the first ones break. Cells stay
 * in their rows, and what another element names by its id.
 */
export const keepUnlike = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told = ['class', 'role', 'scope', 'rowspan', 'colspan', 'type', 'tabindex'];
    const named = new Set(
      [
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'aria-owns',
        'headers',
        'for',
      ].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((one) =>
          (one.getAttribute(name) ?? '').split(/\s+/u),
        ),
      ),
    );
    const prune = (element: Element): string => {
      const seen = new Map<string, number>();
      for (const child of [...element.children]) {
        const shape = prune(child);
        const before = seen.get(shape) ?? 0;
        seen.set(shape, before + 1);
        const keeps = [child, ...child.querySelectorAll('[id]')].some(({ id }) => named.has(id));
        if (
          before >= 3 &&
          !keeps &&
          !child.matches('td, th, col') &&
          !child.contains(document.activeElement)
        )
          child.remove();
      }
      const attributes = [...element.attributes]
        .map(({ name, value }) => (told.includes(name) ? `${name}=${value}` : name))
        .sort();
      const text = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      );
      return `${element.tagName}[${attributes.join()}]${text ? 'T' : ''}(${[...seen.keys()].sort().join()})`;
    };
    for (const main of document.querySelectorAll('main')) prune(main);
  });
