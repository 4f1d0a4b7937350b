const parts: Record<string, string> = {
  table: 'table',
  'thead, tbody, tfoot': 'rowgroup',
  tr: 'row',
  'thead th': 'columnheader',
  'tbody th, tfoot th': 'rowheader',
  td: 'cell',
};

/**
 * Says of each part of the tables within `root` what it is. Where a narrow page sets cells as blocks, browsers (Safari,
 * older Firefox) would otherwise no longer tell rows and columns; said here once it weighs nothing on the pages.
 */
export function nameTableParts(root: ParentNode): void {
  for (const [selector, role] of Object.entries(parts)) {
    for (const part of root.querySelectorAll(selector)) part.setAttribute('role', role);
  }
}
