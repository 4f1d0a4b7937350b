import { readdirSync, statSync } from 'node:fs';

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

/** The largest page of each kind: what breaks anywhere breaks there first. */
export function pageOfEachKind(): Map<string, string> {
  const largest = new Map<string, string>();
  for (const path of sitePages) {
    const known = largest.get(kindOfPage(path));
    if (known === undefined || statSync(`dist/${known}`).size < statSync(`dist/${path}`).size)
      largest.set(kindOfPage(path), path);
  }
  return largest;
}
