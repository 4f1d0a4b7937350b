/** What came with pasted words beside them: the page or document that they were copied from, in HTML. */
export interface Pasted {
  /** HTML of what stands in the field, where it was pasted as a whole and holds more than its plain words; else null. */
  readonly html: () => string | null;
  readonly forget: () => void;
}

/** What plain words lose: tables, lists, numbers that Word counts by itself. */
const telling = /<(?:table|ol|ul|li)\b|mso-list/iu;

/** Keeps what is pasted into an empty field as HTML, until the field is changed. */
export function keepPasted(field: HTMLTextAreaElement): Pasted {
  let kept: { html: string; text: string } | null = null;
  field.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    kept = null;
    const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    if (!whole || !telling.test(html)) return;
    setTimeout(() => (kept = { html: asPage(html), text: field.value }));
  });
  return {
    html: () => (kept !== null && kept.text === field.value ? kept.html : null),
    forget: () => (kept = null),
  };
}

/** The fragment that was copied as a page: marked as chosen, so that all of it is read; Word's styles hold its lists. */
function asPage(html: string): string {
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/u.exec(html)?.[1] ?? html;
  const styles = html.match(/<style\b[\s\S]*?<\/style>/giu)?.join('') ?? '';
  return `<!doctype html><html><head><meta charset="utf-8">${styles}</head><body><!--StartFragment-->${fragment}<!--EndFragment--></body></html>`;
}
