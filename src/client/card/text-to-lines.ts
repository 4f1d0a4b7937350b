/** Type in which the browser is to break a text: a CSS font, the height of a line and the width, in px. */
export interface Type {
  readonly font: string;
  readonly line: number;
  readonly width: number;
}

/** A text in lines as the browser itself breaks them: no sign of punctuation begins a line, no number is parted. */
export function textToLines(text: string, { font, line, width }: Type): string[] {
  const host = document.createElement('div');
  host.style.cssText = `position:absolute;left:-9999px;top:0;white-space:pre-wrap;width:${width}px`;
  host.style.font = font;
  host.style.lineHeight = `${line}px`;
  host.append(text);
  document.body.append(host);
  const lines: string[] = [];
  const range = document.createRange();
  let at = 0;
  let top = -Infinity;
  for (const sign of text) {
    range.setStart(host.firstChild as Text, at);
    range.setEnd(host.firstChild as Text, (at += sign.length));
    // An end of a paragraph has no box of its own, or one on the line that it ends.
    const box = sign === '\n' ? undefined : range.getClientRects()[0];
    if (box !== undefined && box.top > top + line / 2) {
      top = box.top;
      lines.push('');
    }
    lines.push(`${lines.pop() ?? ''}${sign === '\n' ? '' : sign}`);
  }
  host.remove();
  return lines;
}
