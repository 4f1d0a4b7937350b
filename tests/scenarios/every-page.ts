import { expect } from 'vitest';
import { pageOfEachKind, sitePages } from '../page-kinds.ts';
import type { Scenario } from './scenario.ts';

/** So many that even a busy machine is through them within a test's time. */
const many = 100;

const opens = (paths: string[]): Scenario => ({
  says: `opens each page from ${paths[0] ?? ''} to ${paths.at(-1) ?? ''} and finds it drawn, with a heading`,
  async run(reader, home) {
    const faults: string[] = [];
    for (const path of paths) {
      await reader.open(home + path);
      // The style sheet is there, and the page's own script has run.
      const fine = await reader.run(
        `document.querySelector('h1').textContent.trim() !== '' && getComputedStyle(document.querySelector('.bar')).display === 'flex' && document.querySelector('.theme') !== null`,
      );
      if (fine !== true) faults.push(path);
    }
    expect(faults).toEqual([]);
  },
});

/** Every page of the site once; whoever runs a scenario then asks the reader what went wrong. */
export const everyPage: Scenario[] = Array.from(
  { length: Math.ceil(sitePages.length / many) },
  (_, at) => opens(sitePages.slice(at * many, (at + 1) * many)),
);

/** For a further reader of the same pages: one page of each kind. */
export const everyKindOfPage: Scenario = opens([...pageOfEachKind().values()].sort());
