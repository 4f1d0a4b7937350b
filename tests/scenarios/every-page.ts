import { expect } from 'vitest';
import { pageOfEachKind, sitePages, someOf } from '../page-kinds.ts';
import type { Scenario } from './scenario.ts';

const opens = (says: string, paths: string[]): Scenario => ({
  says: `opens ${says} and finds it drawn, with a heading`,
  async run(reader, home) {
    const faults: string[] = [];
    for (const path of paths) {
      await reader.open(home + path);
      // The style sheet is there, and the page's own script has run; a plan's waits for its reader.
      const fine = await reader.run(
        `document.querySelector('h1').textContent.trim() !== '' && getComputedStyle(document.querySelector('.bar')).display === 'flex' && document.querySelector('.theme, .text[data-plan]') !== null`,
      );
      if (fine !== true) faults.push(path);
    }
    expect(faults).toEqual([]);
  },
});

const largest = [...pageOfEachKind().values()].sort();

/** Of every kind the largest page, and of all pages some fifty. */
export const manyPages: Scenario[] = [
  opens('the largest page of each kind', largest),
  opens('some fifty pages of all kinds', someOf(sitePages, 50)),
];

/** For a further reader of the same pages: one page of each kind. */
export const everyKindOfPage: Scenario = opens('a page of each kind', largest);
