/**
 * A text without its spans from an opening to the closing that it asks for (<script> … </script>, <!-- … -->), in one
 * pass: an opening that is never closed stays, and no other of its kind is looked for again.
 */
export function cutSpans(
  text: string,
  opening: RegExp,
  closingOf: (opened: RegExpExecArray) => string,
): string {
  const open = new RegExp(opening.source, `${opening.flags.replace('g', '')}g`);
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  for (let found = open.exec(text); found !== null; found = open.exec(text)) {
    const closing = closingOf(found);
    if (unclosed.has(closing)) continue;
    const close = new RegExp(closing, 'giu');
    close.lastIndex = open.lastIndex;
    if (close.exec(text) === null) {
      unclosed.add(closing);
      continue;
    }
    kept += text.slice(from, found.index);
    from = close.lastIndex;
    open.lastIndex = from;
  }
  return kept + text.slice(from);
}
