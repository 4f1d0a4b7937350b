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

/** The fragment that was copied as a page, which its bytes are known by. */
function asPage(html: string): string {
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/u.exec(html)?.[1] ?? html;
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${fragment}</body></html>`;
}
