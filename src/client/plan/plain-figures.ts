/** Whether the reader has put the marks of figures away. */
export function arePlain(): boolean {
  try {
    return localStorage.getItem('figures') === 'plain';
  } catch {
    // Storage refused on file://: they are marked.
    return false;
  }
}

/** Keeps that choice; where storage is refused it holds for this page. */
export function keepPlain(plain: boolean): void {
  try {
    localStorage.setItem('figures', plain ? 'plain' : 'marked');
  } catch {
    // As above.
  }
}
