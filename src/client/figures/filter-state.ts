/** What the reader has chosen; kept in the page's address. */
export interface FilterState {
  readonly q: string;
  readonly theme: string;
  readonly kind: string;
  /** `*` for any, the empty string for figures without a year. */
  readonly period: string;
  readonly sort: string;
  /** Level of the places shown, empty for all. */
  readonly level: string;
  /** Ids of hidden columns. */
  readonly without: readonly string[];
}

/** Reads `?q=…&theme=…&without=a,b`; what is missing means everything. */
export function queryToState(query: string): FilterState {
  const params = new URLSearchParams(query);
  const text = (name: string): string => params.get(name) ?? '';
  return {
    q: text('q'),
    theme: text('theme'),
    kind: text('kind'),
    period: params.get('period') ?? '*',
    sort: text('sort'),
    level: text('level'),
    without: text('without').split(',').filter(Boolean),
  };
}

/** Writes what differs from everything, so that an untouched table keeps a clean address. */
export function stateToQuery(state: FilterState): string {
  const params = new URLSearchParams();
  if (state.q !== '') params.set('q', state.q);
  if (state.theme !== '') params.set('theme', state.theme);
  if (state.kind !== '') params.set('kind', state.kind);
  if (state.period !== '*') params.set('period', state.period);
  if (state.sort !== '') params.set('sort', state.sort);
  if (state.level !== '') params.set('level', state.level);
  if (state.without.length > 0) params.set('without', state.without.join(','));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
