import type { ValueCounts } from '../../search/query/answer.ts';
import { type Facet, facets } from '../../words/facet.ts';
import { element } from '../element.ts';
import type { State } from './url-state.ts';

/** Values shown before a fold; the longest list names some eighty departments. */
const shown = 8;

/** Filters as plain lists with counts; a chosen value stays in its list even where it leaves nothing. */
export function renderFilters(
  target: HTMLElement,
  values: ValueCounts,
  state: State,
  onChange: (facet: Facet, values: string[]) => void,
): void {
  const open = new Set(
    [...target.querySelectorAll('details[open]')].map((one) => one.getAttribute('data-facet')),
  );
  const lists = facets.flatMap((facet) => {
    const chosen = state.filters[facet] ?? [];
    const counts = new Map(values.get(facet));
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
    if (counts.size < (chosen.length > 0 ? 1 : 2)) return [];
    const keepsOrder = facet === '文件' || facet === '年份';
    const all = [...counts].sort((a, b) =>
      facet === '年份' ? (a[0] < b[0] ? -1 : 1) : keepsOrder ? 0 : b[1] - a[1],
    );
    const rowsOf = (some: [string, number][]): HTMLElement[] =>
      some.map(([value, count]) =>
        valueRow(value, count, chosen.includes(value), (on) => {
          onChange(facet, on ? [...chosen, value] : chosen.filter((one) => one !== value));
        }),
      );
    const rest = all.slice(shown);
    const box = element('fieldset', {}, element('legend', {}, facet));
    box.append(element('ul', {}, ...rowsOf(all.slice(0, shown))));
    if (rest.length === 0) return [box];
    const isOpen = open.has(facet) || rest.some(([value]) => chosen.includes(value));
    box.append(foldOf(facet, rest.length, isOpen, () => rowsOf(rest)));
    return [box];
  });
  const focused = document.activeElement?.getAttribute('data-value');
  target.replaceChildren(...lists);
  if (focused === null || focused === undefined) return;
  target.querySelector<HTMLElement>(`[data-value="${CSS.escape(focused)}"]`)?.focus();
}

/** A fold whose rows are made when it is first opened: hundreds of documents may stand in it. */
function foldOf(
  facet: Facet,
  count: number,
  isOpen: boolean,
  makeRows: () => HTMLElement[],
): HTMLElement {
  const list = element('ul', {});
  const fold = element('details', { 'data-facet': facet });
  fold.append(element('summary', {}, `其余 ${count} 个`), list);
  if (isOpen) list.append(...makeRows());
  else fold.addEventListener('toggle', () => list.append(...makeRows()), { once: true });
  fold.open = isOpen;
  return fold;
}

function valueRow(
  value: string,
  count: number,
  checked: boolean,
  onChange: (on: boolean) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-value': value });
  box.checked = checked;
  box.addEventListener('change', () => onChange(box.checked));
  return element(
    'li',
    {},
    element(
      'label',
      {},
      box,
      element('span', {}, value),
      element('span', { class: 'count' }, String(count)),
    ),
  );
}
