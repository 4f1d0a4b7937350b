/** What the address says: plans in the order of the columns, and a theme, a topic or a clause. */
export interface CompareState {
  readonly plans: readonly string[];
  readonly theme: string | null;
  readonly topic: string | null;
  /** `<plan>#<anchor>` */
  readonly clause: string | null;
  readonly hidden: readonly string[];
  /** 只看不同 */
  readonly only: boolean;
}

const list = (value: string | null): string[] =>
  [...new Set((value ?? '').split(',').map((item) => item.trim()))].filter((item) => item !== '');

const one = (value: string | null): string | null =>
  value === null || value === '' ? null : value;

/** Reads the query of the address; whether its names exist is asked later, with a sentence for the reader. */
export function queryToCompare(query: string): CompareState {
  const read = new URLSearchParams(query);
  return {
    plans: list(read.getAll('plans').join(',')),
    theme: one(read.get('theme')),
    topic: one(read.get('topic')),
    clause: one(read.get('clause')),
    hidden: list(read.get('hide')),
    only: read.get('only') === '1',
  };
}

/** Writes the query, the narrowest of clause, topic and theme only. */
export function compareToQuery(state: CompareState): string {
  const query = new URLSearchParams();
  if (state.plans.length > 0) query.set('plans', state.plans.join(','));
  const subject = (['clause', 'topic', 'theme'] as const).find((name) => state[name] !== null);
  if (subject !== undefined) query.set(subject, state[subject] ?? '');
  if (state.hidden.length > 0) query.set('hide', state.hidden.join(','));
  if (state.only) query.set('only', '1');
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
