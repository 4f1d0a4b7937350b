/** What every table taken from a page says of itself. */
export function pageNotes(): string[] {
  const { edition = '' } = document.body.dataset;
  return [
    `规划对照，版本 ${edition}。非官方整理，不代表任何机关；以发布机关的原件为准。`,
    `取自 ${document.title}${/^https?:/.test(location.href) ? ` ${location.href}` : ''}`,
  ];
}
