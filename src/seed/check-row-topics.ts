import type { Catalogue } from '../model/catalogue.ts';
import { SeedError } from '../model/seed-error.ts';
import type { Taxonomy } from './load-topics.ts';

/** Throws SeedError for rows of the catalogue whose topic is not in topics.yaml, or no more. */
export function checkRowTopics({ entries }: Catalogue, { themes }: Taxonomy): void {
  const known = new Set(themes.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const lost = Map.groupBy(
    entries.filter(({ topic }) => !known.has(topic)),
    ({ topic }) => topic,
  );
  const faults = [...lost].map(([topic, rows]) => ({
    file: 'vocab/indicators.yaml',
    key: 'topic',
    found: `${rows
      .map(({ id }) => id)
      .slice(0, 5)
      .join('、')}${rows.length > 5 ? `等 ${String(rows.length)} 行` : ''}写的是“${topic}”`,
    expected: '应当是 topics.yaml 里一个主题的 id，如 employment',
    mend: '请改正；如果是资料集去掉了这个主题，请在它的 indicators.yaml 里给这些行另写 topic，或也去掉',
  }));
  if (faults.length > 0) throw new SeedError(...faults);
}
