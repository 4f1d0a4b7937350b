/** The site's own address where it is known, else where it is served; null in a folder, whose path helps nobody else. */
export function siteAddress(): string | null {
  const { site = '' } = document.body.dataset;
  if (site !== '') return site;
  return location.protocol === 'file:' ? null : siteRoot().replace(/\/$/u, '');
}

/** Where a link leads within the site, `plans/x.html#c4`; its whole address where it leads out. */
export function sitePath({ href }: Pick<HTMLAnchorElement, 'href'>): string {
  const root = siteRoot();
  return href.startsWith(root) ? href.slice(root.length) : href;
}

const siteRoot = (): string => {
  const root = document.body.dataset['root'] ?? '';
  return new URL(root === '' ? './' : root, location.href).href;
};
