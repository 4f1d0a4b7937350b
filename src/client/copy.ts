/** What goes to the clipboard: plain text, and HTML where Word or a spreadsheet should see a table. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * Copies; over plain http:// there is no clipboard API, and some browsers refuse it on file://, so that a
 * copy command answered by our own data is the second way. False: neither way worked.
 */
export async function copyText(copied: Copied): Promise<boolean> {
  try {
    if (window.isSecureContext && typeof ClipboardItem === 'function') {
      const items: Record<string, Blob> = {
        'text/plain': new Blob([copied.text], { type: 'text/plain' }),
      };
      if (copied.html !== undefined) {
        items['text/html'] = new Blob([copied.html], { type: 'text/html' });
      }
      await navigator.clipboard.write([new ClipboardItem(items)]);
      return true;
    }
  } catch {
    // Refused (no focus, no permission): the copy command below needs neither.
  }
  return copyByCommand(copied);
}

/** The copy command of older browsers; a selection must stand somewhere for it to fire. */
function copyByCommand({ text, html }: Copied): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;top:0;left:-100vw';
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  document.addEventListener('copy', answer, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- from file:// and plain http there is no other way
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
