import { planOfRef, refOf } from '../address/reference.ts';
import { type CompareRow, type ComparedClause, topicToRows } from '../compare/compare-rows.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { ColumnHead } from '../compare/rows-to-table.ts';
import { columnHeads } from './column-heads.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { topicColumns } from './topic-columns.ts';

/** What the page of a topic or theme lays out. */
export interface TopicPage {
  readonly theme: Topic;
  /** The topics of the theme. */
  readonly siblings: readonly Topic[];
  /** How many documents speak of it. */
  readonly covers: string;
  /** `columns`: documents side by side; `places`: too many for that, by place; `theme`: its topics. */
  readonly form: 'columns' | 'places' | 'theme';
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly CompareRow[];
  /** Documents that no clause is filed under. */
  readonly silent: readonly PlanRecord[];
  /** Of the documents side by side, entries with figures of the matter that no row shows, in reading order. */
  readonly elsewhere: readonly { readonly plan: PlanRecord; readonly anchors: readonly string[] }[];
}

/** A topic → its page. */
export function topicToPage(edition: IndexedEdition, topic: Topic): TopicPage {
  const { plans, topics } = edition;
  const compared = edition.comparedOn.get(topic.id) ?? new Map<string, ComparedClause[]>();
  const theme = topics.find((one) => one.id === topic.parent) ?? topic;
  const speaking = new Set(topic.clauses.map(planOfRef));
  // Documents that no clause is filed under, and those not held, stand in sentences below the table, not in it.
  const beside = topic.parent === null ? [] : topicColumns(compared);
  const columns = columnHeads(
    edition,
    plans.filter((plan) => beside?.includes(plan.id)),
  ).filter(({ id }) => beside?.includes(id));
  return {
    theme,
    siblings: topics.filter((one) => one.parent === theme.id),
    covers:
      topic.clauses.length === 0
        ? `收录的 ${plans.length} 份文件里没有归入“${topic.name}”的条。`
        : speaking.size === plans.length
          ? `${plans.length} 份文件都有归入这一主题的条，共 ${topic.clauses.length} 条。`
          : `${plans.length} 份文件中 ${speaking.size} 份有归入这一主题的条，共 ${topic.clauses.length} 条。`,
    form: topic.parent === null ? 'theme' : beside === null ? 'places' : 'columns',
    columns,
    rows: topicToRows(
      topic.id,
      columns.map((column) => ({ clauses: compared.get(column.id) ?? [], silences: {} })),
    ),
    silent: plans.filter((plan) => !speaking.has(plan.id)),
    elsewhere: figuresElsewhere(
      edition,
      topic,
      plans.filter((plan) => beside?.includes(plan.id) && speaking.has(plan.id)),
    ),
  };
}

/** Entries of some documents that hold a figure of the topic and are filed elsewhere: 主要预期目标 with its 收入增长5.5%. */
function figuresElsewhere(
  { rows, clausesIn }: IndexedEdition,
  topic: Topic,
  plans: readonly PlanRecord[],
): TopicPage['elsewhere'] {
  const filed = new Set(topic.clauses);
  const holding = new Set(
    rows
      .filter((row) => row.topic === topic.id)
      .flatMap((row) => row.figures)
      .map(({ target }) => refOf({ plan: target.plan, anchor: target.clause }))
      .filter((ref) => !filed.has(ref)),
  );
  // The entries of a document are read only where it holds one: a page is made anew for all that it read.
  const documents = new Set([...holding].map(planOfRef));
  return plans
    .filter(({ id }) => documents.has(id))
    .map((plan) => ({
      plan,
      anchors: (clausesIn.get(plan.id) ?? [])
        .filter((clause) => holding.has(refOf(clause)))
        .map(({ anchor }) => anchor),
    }));
}
