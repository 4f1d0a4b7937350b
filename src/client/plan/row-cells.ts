/** The bordered table that Word, WPS and Excel paste; text cells keep 1-2 from turning into a date. */
const border =
  'border:0.5pt solid windowtext;padding:2pt 4pt;vertical-align:top;text-align:left;mso-number-format:"\\@"';

/** Rows of a page's table as one of bare words, merged cells kept, as HTML for the clipboard. */
export function rowsToHtml(rows: readonly Element[]): string {
  const table = document.createElement('table');
  table.setAttribute('border', '1');
  table.style.borderCollapse = 'collapse';
  for (const row of rows) {
    const line = table.insertRow();
    for (const cell of row.querySelectorAll('th, td')) {
      const own = line.insertCell();
      for (const name of ['colspan', 'rowspan']) {
        const span = cell.getAttribute(name);
        if (span !== null) own.setAttribute(name, span);
      }
      own.setAttribute('style', border);
      own.textContent = cell.textContent.trim();
    }
  }
  return table.outerHTML;
}

/** Rows as lines of cells parted by tabs, a merged cell in its first place alone. */
export function rowsToText(rows: readonly Element[]): string {
  const below: number[] = [];
  const lines = rows.map((row) => {
    const words: string[] = [];
    const skip = (): void => {
      while ((below[words.length] ?? 0) > 0) {
        below[words.length] = (below[words.length] ?? 0) - 1;
        words.push('');
      }
    };
    for (const cell of row.querySelectorAll<HTMLTableCellElement>('th, td')) {
      skip();
      for (let column = 0; column < cell.colSpan; column += 1) {
        below[words.length] = cell.rowSpan - 1;
        words.push(column === 0 ? cell.textContent.trim() : '');
      }
    }
    skip();
    return words.join('\t');
  });
  return lines.join('\n');
}
