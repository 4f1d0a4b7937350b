import type { FilterState } from './filter-state.ts';

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  return form.querySelector(`[name="${name}"]`);
}

function columnsOf(form: HTMLFormElement): HTMLInputElement[] {
  return Array.from(form.querySelectorAll<HTMLInputElement>('[name="col"]'));
}

/** What stands in the form. */
export function formToState(form: HTMLFormElement): FilterState {
  const value = (name: string): string => field(form, name)?.value ?? '';
  return {
    q: value('q').trim(),
    theme: value('theme'),
    kind: value('kind'),
    period: value('period'),
    sort: value('sort'),
    level: value('level'),
    without: columnsOf(form)
      .filter((box) => !box.checked)
      .map((box) => box.value),
  };
}

/** Puts a state into the form; a value that no option has leaves the field on everything. */
export function stateToForm(state: FilterState, form: HTMLFormElement): void {
  for (const name of ['q', 'theme', 'kind', 'period', 'sort', 'level'] as const) {
    const control = field(form, name);
    if (control === null) continue;
    const options = control instanceof HTMLSelectElement ? Array.from(control.options) : null;
    if (options === null || options.some((option) => option.value === state[name])) {
      control.value = state[name];
    }
  }
  for (const box of columnsOf(form)) box.checked = !state.without.includes(box.value);
}
