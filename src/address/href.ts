import { parseRef } from './reference.ts';

/** Site-root path of a plan page, with the anchor of an entry or figure as fragment: `plans/x.html#c3`. */
export function planHref(plan: string, anchor?: string): string {
  return anchor === undefined ? `plans/${plan}.html` : `plans/${plan}.html#${anchor}`;
}

/** Site-root path of the page, or of the table, that shows what a plan changed against the edition that it replaced. */
export function changesHref(plan: string, form: 'html' | 'csv' = 'html'): string {
  return `changes/${plan}.${form}`;
}

/** Site-root path of the page of a plan's original: what it is, how it is checked, the file itself. */
export function originalHref(plan: string): string {
  return `originals/${plan}.html`;
}

/** Site-root path of the entry or figure behind a reference: `x#c3` → `plans/x.html#c3`. */
export function clauseHref(ref: string): string {
  const { plan, anchor } = parseRef(ref);
  return planHref(plan, anchor);
}

/** Plan and anchor that a link to a clause leads to: `../plans/x.html?q=a#c4` → x, c4; the inverse of clauseHref. */
export function hrefToReference(href: string): { plan: string; anchor: string } {
  const [, plan = '', anchor = ''] = /([^/#?]*)\.html(?:\?[^#]*)?#(.*)$/su.exec(href) ?? [];
  return { plan, anchor };
}

/** Site-root path of the comparison. */
export const comparePath = 'compare/index.html';

/** The same with a clause chosen. */
export function compareHref(ref: string): string {
  return `${comparePath}?clause=${encodeURIComponent(ref)}`;
}

/** Site-root path of the page of terms of the trade. */
export const termsHref = 'terms.html';

/** Site-root path of an indicator's page. */
export function indicatorHref(id: string): string {
  return `indicators/${id}.html`;
}

/** Site-root path of a topic's page. */
export function topicHref(id: string): string {
  return `topics/${id}.html`;
}

/** Site-root path of a body's page (`370405/keji`), of a kind (`keji`), or of all bodies of a place (`370405`). */
export function bodyHref(id: string): string {
  return `bodies/${id}.html`;
}

/** Site-root path of the 督办台账 of a place, or of a part that has a page of its own: an earlier document's. */
export function docketHref(code: string, part?: string): string {
  return part === undefined ? `ledgers/${code}.html` : `ledgers/${code}/${part}.html`;
}

/** Site-root path of a region's page, or of a part that has a page of its own: `years-2`, `follow-x`. */
export function regionHref(code: string, part?: string): string {
  return part === undefined ? `regions/${code}.html` : `regions/${code}/${part}.html`;
}

/**
 * A link from one page to a site-root path, relative and ending in a file name, so that it works at a
 * domain's root, under a sub-path and from `file://`: from `targets/index.html` to `data.html` → `../data.html`.
 */
export function relativeHref(fromPage: string, to: string): string {
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/su.exec(to) ?? [];
  if (path === fromPage && tail.startsWith('#')) return tail;
  const folders = fromPage.split('/').slice(0, -1);
  const parts = path.split('/');
  let shared = 0;
  while (shared < parts.length - 1 && folders[shared] === parts[shared] && shared < folders.length)
    shared += 1;
  return `${'../'.repeat(folders.length - shared)}${parts.slice(shared).join('/')}${tail}`;
}
