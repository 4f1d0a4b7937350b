import { readdirSync, statSync } from 'node:fs';
import { groupBy } from '../src/reader/group-by.ts';

/** Paths of all pages of the site, under dist/. */
export const sitePages: string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort();

/** plans/a.html and plans/b.html are of one kind; bodies/370405.html, a place's, and bodies/keji.html are of two. */
export const kindOfPage = (path: string): string =>
  path
    .split('/')
    .map((name, at, all) => {
      if (/^\d+(?:\.html)?$/u.test(name) && all.length > 1) return '#';
      return at === 0 || name === 'index.html' ? name : '*';
    })
    .join('/');

const kinds = groupBy(
  sitePages.map((path) => ({ path, size: statSync(`dist/${path}`).size })),
  ({ path }) => kindOfPage(path),
);

/** One page of each kind, by where it stands among them by size: 1 is the largest, .5 the one in the middle. */
const pageAt = (share: number): Map<string, string> =>
  new Map(
    [...kinds].map(([kind, pages]) => {
      const bySize = [...pages].sort((one, other) => one.size - other.size);
      return [kind, bySize[Math.round((bySize.length - 1) * share)]?.path ?? ''];
    }),
  );

/** The largest page of each kind: what breaks anywhere breaks there first. */
export const pageOfEachKind = (): Map<string, string> => pageAt(1);

/** The page of middle size of each kind: another text than the largest, and soon through. */
export const usualPageOfEachKind = (): Map<string, string> => pageAt(0.5);

/** At most so many of some pages, evenly through their order: a test's time does not grow with the collection. */
export const someOf = (paths: readonly string[], most: number): string[] =>
  paths.filter(
    (_, at) =>
      paths.length <= most ||
      Math.floor(((at + 1) * most) / paths.length) > Math.floor((at * most) / paths.length),
  );
