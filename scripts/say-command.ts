import { type Collection, shownPath } from '../src/seed/collection.ts';

/** A command as a person would type it next, for the same collection: npm run proof -- 编号 --collection ../邻市 */
export function sayCommand(collection: Collection, name: string, ...words: string[]): string {
  const path = shownPath(collection, '').replace(/\/$/u, '');
  const folder = /[\s"'()&;]/u.test(path) ? `"${path}"` : path;
  const place = collection.root === collection.house ? [] : ['--collection', folder];
  const rest = [...words, ...place];
  return `npm run ${name}${rest.length === 0 ? '' : ` -- ${rest.join(' ')}`}`;
}
