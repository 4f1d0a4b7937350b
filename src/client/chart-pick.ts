/** Picks one place or one year out of all charts of the page. */
export function pickMarks(charts: readonly HTMLElement[]): void {
  const picked: Record<'place' | 'period', string | null> = { place: null, period: null };

  const draw = (): void => {
    for (const chart of charts) {
      for (const mark of chart.querySelectorAll<SVGElement>('svg [data-place]')) {
        const { place, period } = mark.dataset;
        const off =
          (picked.place !== null && place !== picked.place) ||
          (picked.period !== null && period !== undefined && period !== picked.period);
        mark.classList.toggle('is-dim', off);
      }
      for (const key of ['place', 'period'] as const) {
        for (const button of chart.querySelectorAll(`[data-pick-${key}]`)) {
          const on = button.getAttribute(`data-pick-${key}`) === picked[key];
          button.setAttribute('aria-pressed', String(on));
        }
      }
    }
  };

  for (const chart of charts) {
    chart.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button === null) return;
      for (const key of ['place', 'period'] as const) {
        const value = button.getAttribute(`data-pick-${key}`);
        if (value === null) continue;
        picked[key] = picked[key] === value ? null : value;
        draw();
      }
    });
  }
}
