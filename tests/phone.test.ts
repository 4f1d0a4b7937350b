import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { visitPages } from './visit-pages.ts';

// By default, with nothing chosen: text that is no smaller than 14 px, controls as high as a thumb, and nothing that
// moves under a reader's eyes while the page comes.
const site = openSite();

const visit = visitPages(
  () => site.browser,
  { viewport: { width: 360, height: 780 } },
  (context) =>
    context.addInitScript(() => {
      const shifts: [number, number][] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const one of list.getEntries())
          shifts.push([one.startTime, (one as unknown as { value: number }).value]);
      }).observe({ type: 'layout-shift', buffered: true });
    }),
);

test.each([...pageOfEachKind().values()])(
  '%s on a phone: no text under 14 px, no control under 44 px, nothing wider than the screen, nothing shifts',
  async (path) => {
    const page = await visit(path);
    const found = await page.evaluate(() => {
      const seen = (one: HTMLElement): boolean =>
        one.offsetParent !== null &&
        one.getBoundingClientRect().width > 1 &&
        one.closest('svg, .sr, .skip, noscript') === null;
      const name = (one: Element): string =>
        `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} in ${one.parentElement?.getAttribute('class') ?? ''}`;
      const small = new Set<string>();
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const holder = words.currentNode.parentElement;
        if (holder === null || words.currentNode.nodeValue?.trim() === '' || !seen(holder))
          continue;
        if (parseFloat(getComputedStyle(holder).fontSize) < 13.9) small.add(name(holder));
      }
      const low = [
        ...document.querySelectorAll<HTMLElement>('button, select, summary, nav a, input'),
      ].filter(
        (one) =>
          seen(one) &&
          !one.matches('[type="checkbox"], [type="radio"], [type="file"]') &&
          one.getBoundingClientRect().height < 43.5,
      );
      return {
        small: [...small],
        low: [...new Set(low.map(name))],
        wide: document.documentElement.scrollWidth,
      };
    });
    // Lines that wait for the rest of the page to come are the network's; what scripts move comes after that.
    const shift = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const { domInteractive } = navigation as PerformanceNavigationTiming;
      return (window as unknown as { shifts: [number, number][] }).shifts
        .filter(([at]) => at > domInteractive)
        .reduce((sum, [, value]) => sum + value, 0);
    });
    expect(shift).toBeLessThan(0.02);
    expect(found).toEqual({ small: [], low: [], wide: 360 });
  },
);
