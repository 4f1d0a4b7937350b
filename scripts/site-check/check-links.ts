import { posix } from 'node:path';
import type { SitePage } from './read-page.ts';

/**
 * Problems of all links of a site: a target that is no file, a fragment that is no id, an address that is
 * absolute though no source stands there, an id that stands twice. `files` are all paths below the root;
 * `sources` the outside addresses that pages may name.
 */
export function checkLinks(
  pages: Map<string, SitePage>,
  files: Set<string>,
  sources: Set<string>,
): string[] {
  const problems: string[] = [];
  for (const [path, page] of pages) {
    const ids = new Set<string>();
    for (const id of page.ids) {
      if (ids.has(id)) problems.push(`${path}: id ${JSON.stringify(id)} stands twice`);
      ids.add(id);
    }
    for (const { tag, value } of page.links) {
      const problem = linkProblem(path, tag, value, pages, files, sources);
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
  const ids = pages.get(target)?.ids ?? [];
  return ids.includes(decodeURIComponent(fragment)) ? null : `no id ${fragment} in ${target}`;
}
