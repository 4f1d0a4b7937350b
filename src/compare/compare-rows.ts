import { refOf } from '../address/reference.ts';

/** A clause as the collation shows it. */
export interface ComparedClause {
  readonly plan: string;
  readonly anchor: string;
  /** 第12条 */
  readonly label: string;
  readonly text: string;
  readonly topics: readonly string[];
  /** The figures read from it, in one line each. */
  readonly figures: readonly string[];
  /** Its counterparts, best first: `<plan>#<anchor>`. */
  readonly matches: readonly string[];
}

/** What a plan's list says of a clause; its text stands in the entries of the search, which pages load on demand. */
export interface ListedClause extends Omit<ComparedClause, 'plan' | 'text'> {
  /** Its place among all of the plan's entries, from 0. */
  readonly place: number;
  readonly head: string;
}

/** What a plan says of a topic that none of its clauses is filed under. */
export interface Silence {
  /** 没有找到“瞪羚”“独角兽”, or null where words of the topic stand somewhere, or nothing is to be said. */
  readonly said: string | null;
  /** Entries in which words of the topic stand. */
  readonly where: readonly { readonly anchor: string; readonly label: string }[];
}

/** Silences by topic: for every topic that none of the plan's clauses is filed under. */
export type Silences = Readonly<Record<string, Silence>>;

/**
 * What a plan says in a row. `silent`: no clause is filed under the topic; `none`: nothing in this row, though
 * elsewhere on the topic; `absent`: the document is not in the set.
 */
export interface CompareCell {
  readonly clauses: readonly ComparedClause[];
  /** Clauses that touch the row's topic and stand in full in another row. */
  readonly also: readonly ComparedClause[];
  readonly state: 'text' | 'none' | 'silent' | 'absent';
  readonly silence?: Silence | undefined;
}

export interface CompareRow {
  /** Topic id, or the reference of the row's first clause. */
  readonly id: string;
  readonly head: string;
  readonly cells: readonly CompareCell[];
}

/** What a column is made of. */
export interface PlanClauses {
  readonly clauses: readonly ComparedClause[];
  readonly silences: Silences;
}

/** A column: a plan's clauses, or null where the document is not in the set. */
export type CompareColumn = PlanClauses | null;

/** One row a topic; a clause stands in full at the first of the topics it has among them, elsewhere as a reference. */
export function topicsToRows(
  topics: readonly { id: string; name: string }[],
  columns: readonly CompareColumn[],
): CompareRow[] {
  const ids = new Set(topics.map(({ id }) => id));
  const home = (clause: ComparedClause): string | undefined =>
    clause.topics.find((id) => ids.has(id));
  return topics.map(({ id, name }) => ({
    id,
    head: name,
    cells: columns.map((column): CompareCell => {
      if (column === null) return absent;
      const here = column.clauses.filter((clause) => clause.topics.includes(id));
      const clauses = here.filter((clause) => home(clause) === id);
      const also = here.filter((clause) => home(clause) !== id);
      if (here.length === 0) return silentCell(column, id);
      return { clauses, also, state: 'text' };
    }),
  }));
}

/**
 * One topic's clauses laid side by side: each clause joins the row of its best counterpart within the topic, and rows
 * follow the order of the columns. Clauses without a counterpart have a row of their own.
 */
export function topicToRows(topic: string, columns: readonly CompareColumn[]): CompareRow[] {
  const all = columns
    .flatMap((column) => column?.clauses ?? [])
    .filter((one) => one.topics.includes(topic));
  const position = new Map(all.map((clause, at) => [refOf(clause), at]));
  const parent = all.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] ?? top;
    return top;
  };
  all.forEach((clause, at) => {
    const best = clause.matches.find((ref) => position.has(ref));
    if (best === undefined) return;
    const [a, b] = [root(at), root(position.get(best) ?? at)];
    // The earlier entry leads, so that rows stand in the order of the first column that has them.
    parent[Math.max(a, b)] = Math.min(a, b);
  });
  const leaders = [...new Set(all.map((_, at) => root(at)))];
  const width = (leader: number): number =>
    new Set(all.filter((_, at) => root(at) === leader).map(({ plan }) => plan)).size;
  leaders.sort((a, b) => Number(width(b) > 1) - Number(width(a) > 1) || a - b);
  return leaders.map((leader): CompareRow => {
    const first = all[leader];
    return {
      id: first === undefined ? '' : refOf(first),
      head: first === undefined ? '' : headOf(first),
      cells: columns.map((column): CompareCell => {
        if (column === null) return absent;
        const own = column.clauses.filter((clause) => clause.topics.includes(topic));
        const clauses = own.filter((clause) => root(position.get(refOf(clause)) ?? -1) === leader);
        if (own.length === 0) return silentCell(column, topic);
        return { clauses, also: [], state: clauses.length > 0 ? 'text' : 'none' };
      }),
    };
  });
}

/** One clause and, in each other column, its counterparts, best first. */
export function clauseToRow(clause: ComparedClause, columns: readonly CompareColumn[]): CompareRow {
  const rank = new Map(clause.matches.map((ref, at) => [ref, at]));
  return {
    id: refOf(clause),
    head: headOf(clause),
    cells: columns.map((column): CompareCell => {
      if (column === null) return absent;
      const clauses = column.clauses
        .filter((one) => refOf(one) === refOf(clause) || rank.has(refOf(one)))
        .sort((a, b) => (rank.get(refOf(a)) ?? -1) - (rank.get(refOf(b)) ?? -1));
      return { clauses, also: [], state: clauses.length > 0 ? 'text' : 'none' };
    }),
  };
}

const silentCell = ({ silences }: PlanClauses, topic: string): CompareCell => ({
  clauses: [],
  also: [],
  state: 'silent',
  silence: silences[topic],
});

const absent: CompareCell = { clauses: [], also: [], state: 'absent' };

/** The words that head a clause, without its number: 搭建高层次创新平台. */
export function headOf({ text }: Pick<ComparedClause, 'text'>): string {
  const first = /^[^。；：\n]*/.exec(text)?.[0] ?? '';
  const bare = first.replace(
    /^\s*(?:第[一二三四五六七八九十百零\d]+条\s*|[（(]?[一二三四五六七八九十\d]+[）)、.．﹒]\s*|[一二三四五六七八九十]+是)/u,
    '',
  );
  return bare.length > 30 ? `${bare.slice(0, 28)}…` : bare;
}
