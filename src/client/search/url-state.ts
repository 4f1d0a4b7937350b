import { facetParameter, facets, type Scope } from '../../words/facet.ts';

/** What the page shows, all of it in its address. */
export interface State {
  q: string;
  literal: boolean;
  scope: Scope;
  sort: 'document' | 'relevance';
  view: 'list' | 'lines';
  filters: Record<string, string[]>;
}

const scopes: Record<string, Scope> = { text: '正文', bodies: '责任单位' };

/** `?q=住房&region=台儿庄区&region=泰山区&scope=text` → state; what it does not know it leaves aside. */
export function readState(address: string): State {
  const given = new URLSearchParams(address);
  const filters: Record<string, string[]> = {};
  for (const facet of facets) {
    const values = given.getAll(facetParameter(facet)).filter((value) => value !== '');
    if (values.length > 0) filters[facet] = values;
  }
  return {
    q: given.get('q') ?? '',
    literal: given.get('literal') === '1',
    scope: scopes[given.get('scope') ?? ''] ?? '全部',
    sort: given.get('sort') === 'relevance' ? 'relevance' : 'document',
    view: given.get('view') === 'lines' ? 'lines' : 'list',
    filters,
  };
}

/** The inverse of `readState`: only what differs from a fresh page; '' for a fresh page. */
export function writeState(state: State): string {
  const made = new URLSearchParams();
  if (state.q !== '') made.set('q', state.q);
  if (state.literal) made.set('literal', '1');
  for (const facet of facets) {
    for (const value of state.filters[facet] ?? []) made.append(facetParameter(facet), value);
  }
  const scope = Object.entries(scopes).find(([, value]) => value === state.scope)?.[0];
  if (scope !== undefined) made.set('scope', scope);
  if (state.sort === 'relevance') made.set('sort', 'relevance');
  if (state.view === 'lines') made.set('view', 'lines');
  const text = made.toString();
  return text === '' ? '' : `?${text}`;
}
