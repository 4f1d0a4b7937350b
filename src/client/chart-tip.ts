/** Shows the sentence behind a mark beside it, on pointing and on focus; Escape puts it away. */
export function showTips(chart: HTMLElement): void {
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.hidden = true;
  // The citation stands in the mark's own name already: only the sentence is read, as the mark's description.
  tip.setAttribute('aria-hidden', 'true');
  chart.append(tip);
  let shown: Element | null = null;

  const hide = (): void => {
    tip.hidden = true;
    shown?.removeAttribute('aria-describedby');
    shown = null;
  };
  const show = (mark: Element): void => {
    if (mark === shown) return;
    hide();
    shown = mark;
    const lines = titleOf(mark).split('\n');
    tip.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
    const [sentence] = lines.length > 1 ? tip.children : [];
    if (sentence !== undefined) {
      sentence.id = `${chart.id}-sentence`;
      mark.setAttribute('aria-describedby', sentence.id);
    }
    tip.hidden = false;
    place(tip, (mark.querySelector('.k-hit') ?? mark).getBoundingClientRect(), chart);
  };
  const markOf = ({ target }: Event): Element | null =>
    target instanceof Element ? target.closest('a.k-mark') : null;

  chart.addEventListener('pointerover', (event) => {
    if (tip.contains(event.target as Node)) return;
    const mark = markOf(event);
    // A finger follows the link at once; a tip under it would only flash.
    if (mark !== null && event.pointerType !== 'touch') show(mark);
    else if (mark === null && !chart.contains(document.activeElement)) hide();
  });
  chart.addEventListener('pointerleave', hide);
  chart.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (mark === null) hide();
    else show(mark);
  });
  chart.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

/** The sentence and its citation; taken out of the drawing, or the browser would show it a second time. */
function titleOf(mark: Element): string {
  const title = mark.querySelector('title');
  if (title !== null) {
    mark.setAttribute('data-title', title.textContent);
    title.remove();
  }
  return mark.getAttribute('data-title') ?? '';
}

/** Under the mark, or above it near the window's foot; never past the window's edges. */
function place(tip: HTMLElement, mark: DOMRect, chart: HTMLElement): void {
  const frame = chart.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(mark.left + mark.width / 2 - width / 2, room - width - 8));
  const below = mark.bottom + 8 + height <= window.innerHeight;
  tip.style.left = `${left - frame.left}px`;
  tip.style.top = `${(below ? mark.bottom + 8 : mark.top - 8 - height) - frame.top}px`;
}
