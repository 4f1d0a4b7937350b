const steps: Record<string, number | 'first' | 'last'> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: 'first',
  End: 'last',
};

/** Marks in a drawing. */
function marksOf(drawing: Element): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>('a.k-mark')];
}

/** One stop for the Tab key per drawing; arrow keys, Home and End go from mark to mark. */
export function walkMarks(drawing: SVGElement): void {
  const stopAt = (chosen: SVGElement | undefined): void => {
    for (const mark of drawing.querySelectorAll('a.k-mark'))
      mark.setAttribute('tabindex', mark === chosen ? '0' : '-1');
  };
  stopAt(marksOf(drawing)[0]);
  drawing.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const here = (event.target as Element).closest<SVGElement>('a.k-mark');
    if (step === undefined || here === null || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const marks = marksOf(drawing);
    const last = marks.length - 1;
    const at = marks.indexOf(here);
    const to = step === 'first' ? 0 : step === 'last' ? last : at + step;
    const mark = marks[Math.min(Math.max(to, 0), last)];
    event.preventDefault();
    stopAt(mark);
    mark?.focus();
  });
}
