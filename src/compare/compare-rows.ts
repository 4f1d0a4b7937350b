import { refOf } from '../address/reference.ts';
import type { Range } from '../model/clause.ts';

/** What of a clause speaks of a topic: its sentences, and the figures in them by their places among the clause's. */
export interface Excerpt {
  readonly sentences: readonly Range[];
  readonly figures: readonly number[];
}

/** A clause as the collation shows it. */
export interface ComparedClause {
  readonly plan: string;
  readonly anchor: string;
  /** 第12条 */
  readonly label: string;
  readonly text: string;
  readonly topics: readonly string[];
  /** By topic, where not the whole clause speaks of it. */
  readonly spoken: Readonly<Record<string, Excerpt>>;
  /** The figures read from it, in one line each. */
  readonly figures: readonly string[];
  /** Its counterparts, best first: `<plan>#<anchor>`. */
  readonly matches: readonly string[];
}

/** A clause in a row: the whole of it, or what of it speaks of the row's topic. */
export interface ShownClause extends ComparedClause {
  readonly excerpt?: Excerpt | undefined;
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
  readonly clauses: readonly ShownClause[];
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

/**
 * One row a topic; a clause stands at each topic with the sentences that speak of it. Where these cannot be told, it
 * stands in full at the first of the topics it has among them, elsewhere as a reference.
 */
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
      const isHere = (clause: ComparedClause): boolean =>
        home(clause) === id || clause.spoken[id] !== undefined;
      const clauses = here.filter(isHere).map((clause) => excerpted(clause, id));
      const also = here.filter((clause) => !isHere(clause));
      if (here.length === 0) return silentCell(column, id);
      return { clauses, also, state: 'text' };
    }),
  }));
}

/**
 * One topic's clauses laid side by side, each with the sentences that speak of it: a clause joins the row whose first
 * clause is its best counterpart, so that a row holds no pair that the margins do not; rows follow the order of the
 * columns, those of one document last.
 */
export function topicToRows(topic: string, columns: readonly CompareColumn[]): CompareRow[] {
  const all = columns
    .flatMap((column) => column?.clauses ?? [])
    .filter((one) => one.topics.includes(topic));
  const rows = new Map<string, ComparedClause[]>();
  const rowOf = new Map<string, string>();
  const leaders = new Map<string, ComparedClause>();
  for (const clause of all) {
    const ref = refOf(clause);
    const leader =
      clause.matches.find((other) => leaders.has(other)) ??
      [...leaders.values()].map(refOf).find((other) => leaders.get(other)?.matches.includes(ref));
    const row = leader ?? ref;
    if (leader === undefined) leaders.set(ref, clause);
    rows.set(row, [...(rows.get(row) ?? []), clause]);
    rowOf.set(ref, row);
  }
  const width = (row: readonly ComparedClause[]): number =>
    new Set(row.map(({ plan }) => plan)).size;
  return [...rows]
    .sort(([, a], [, b]) => Number(width(b) > 1) - Number(width(a) > 1))
    .map(([id, [first]]): CompareRow => ({
      id,
      head: first === undefined ? '' : headOf(excerpted(first, topic)),
      cells: columns.map((column): CompareCell => {
        if (column === null) return absent;
        const own = column.clauses.filter((clause) => clause.topics.includes(topic));
        if (own.length === 0) return silentCell(column, topic);
        const clauses = own
          .filter((clause) => rowOf.get(refOf(clause)) === id)
          .map((clause) => excerpted(clause, topic));
        return { clauses, also: [], state: clauses.length > 0 ? 'text' : 'none' };
      }),
    }));
}

const excerpted = (clause: ComparedClause, topic: string): ShownClause => ({
  ...clause,
  excerpt: clause.spoken[topic],
});

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

/** What a row shows of a clause's text: all of it, or the sentences, …… where others stand between them. */
export function shownText({ text, excerpt }: Pick<ShownClause, 'text' | 'excerpt'>): string {
  if (excerpt === undefined) return text;
  return excerpt.sentences
    .map(([from, to], at) => {
      const before = excerpt.sentences[at - 1]?.[1];
      return `${before === undefined || before === from ? '' : '……'}${text.slice(from, to)}`;
    })
    .join('');
}

/** The words that head what is shown of a clause, without its number: 搭建高层次创新平台. */
export function headOf(clause: Pick<ShownClause, 'text' | 'excerpt'>): string {
  const shown = shownText(clause);
  const isBegun = (clause.excerpt?.sentences[0]?.[0] ?? 0) === 0;
  const first = (isBegun ? /^[^。；：\n]*/ : /^[^。；：，,\n]*/).exec(shown)?.[0] ?? '';
  const bare = first.replace(
    /^\s*(?:第[一二三四五六七八九十百零\d]+条\s*|[（(]?[一二三四五六七八九十\d]+[）)、.．﹒]\s*|[一二三四五六七八九十]+是)/u,
    '',
  );
  return bare.length > 30 ? `${bare.slice(0, 28)}…` : bare;
}
