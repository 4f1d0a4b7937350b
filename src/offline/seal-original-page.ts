/** What stands in the page of an original between these is for the web, and for a copy without originals. */
export const ON_WEB = '<!--@@on-web@@-->';
export const IN_COPY = '<!--@@in-copy@@-->';
export const IN_END = '<!--@@end@@-->';

/**
 * The page of an original as it is on the web, where the file lies beside it, or in a zip that leaves it out; that of one
 * that is gone says the same in both.
 */
export function sealOriginalPage(template: Uint8Array, home: 'web' | 'copy'): Uint8Array {
  const page = new TextDecoder().decode(template);
  const [before = '', web, copy, after] = page.split(
    new RegExp(`${ON_WEB}|${IN_COPY}|${IN_END}`, 'u'),
  );
  if (web === undefined && before === page) return template;
  if (web === undefined || copy === undefined || after === undefined)
    throw new Error('originals: a page lacks the marks between which its two homes differ');
  return new TextEncoder().encode(before + (home === 'web' ? web : copy) + after);
}

/** Whether a file of the site is an original or the page of one. */
export function isOriginal(path: string): boolean {
  return path.startsWith('originals/');
}
