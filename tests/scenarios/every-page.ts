import { expect } from 'vitest';
import { listFiles } from '../../src/offline/list-files.ts';
import type { Scenario } from './scenario.ts';

const pages = listFiles('dist').filter((path) => path.endsWith('.html'));
const folders = Map.groupBy(pages, (path) =>
  path.includes('/') ? path.replace(/\/.*/u, '/') : '',
);

/** Every page of the site once; whoever runs a scenario then asks the reader what went wrong. */
export const everyPage: Scenario[] = [...folders].map(([folder, paths]) => ({
  says: `opens each of the ${paths.length} pages ${folder === '' ? 'at the top' : `of ${folder}`}, drawn, with a heading`,
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
}));
