import { posix } from 'node:path';
import type { SitePage } from './read-page.ts';

/**
 * Problems of all links of a site: a target that is no file, a fragment that is no id, an address that is
 * absolute though no source stands there, an id that stands twice. `files` are all paths below the root;
 * `sources` the outside addresses that pages may name; `checked` the pages whose links are looked at, all unless given.
 */
export function checkLinks(
  pages: Map<string, SitePage>,
  files: Set<string>,
  sources: Set<string>,
  checked: ReadonlyMap<string, SitePage> = pages,
): string[] {
  const problems: string[] = [];
  // Thousands of pages of one folder bear the same links: each is looked up once.
  const known = new Map<string, string | null>();
  for (const [path, page] of checked) {
    for (const id of page.twice) problems.push(`${path}: id ${JSON.stringify(id)} stands twice`);
    const folder = posix.dirname(path);
    for (const [value, tag] of page.links) {
      const key = /^[?#]/u.test(value) ? `${path} ${value}` : `${folder} ${tag} ${value}`;
      let problem = known.get(key);
      if (problem === undefined) {
        problem = linkProblem(path, tag, value, pages, files, sources);
        known.set(key, problem);
      }
      if (problem !== null) problems.push(`${path}: <${tag}> ${JSON.stringify(value)}: ${problem}`);
    }
  }
  return problems;
}

/** Why a link leads nowhere, or null where it is good. */
function linkProblem(
  path: string,
  tag: string,
  value: string,
  pages: Map<string, SitePage>,
  files: Set<string>,
  sources: Set<string>,
): string | null {
  if (sources.has(value)) return null;
  if (/^data:image\//u.test(value) && tag === 'img') return null;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(value)) return 'absolute, and no address of a source';
  if (value.startsWith('/')) return 'starts at the root, which a sub-path or a USB stick has not';
  const [, file = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(value) ?? [];
  if (file.endsWith('/') || (file === '' && fragment === undefined)) {
    return 'expected a file name at its end';
  }
  const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
  if (!files.has(target)) return `no file ${target}`;
  if (fragment === undefined || fragment === '' || !target.endsWith('.html')) return null;
  const ids = pages.get(target)?.ids;
  return ids?.has(decodeURIComponent(fragment)) === true ? null : `no id ${fragment} in ${target}`;
}
