import { type Row, targetsToRows } from '../compare/targets-to-rows.ts';
import type { Edition } from './edition.ts';

const made = new WeakMap<Edition, Row[]>();

/** All rows of the figures table, ordered by theme and topic; within a topic as the catalogue has them. */
export function editionRows(edition: Edition): Row[] {
  const known = made.get(edition);
  if (known !== undefined) return known;
  const place = new Map(edition.topics.map(({ id }, position) => [id, position]));
  const placeOf = (row: Row): number => place.get(row.topic ?? '') ?? edition.topics.length;
  // A stable sort: rows of one topic keep the catalogue's order, own wordings come after them.
  const rows = targetsToRows(edition).sort((a, b) => placeOf(a) - placeOf(b));
  made.set(edition, rows);
  return rows;
}

/** Rows under their theme, in the order of the themes; rows without a known topic come last under 其他. */
export function rowsByTheme(
  edition: Edition,
  rows: readonly Row[],
): { id: string; name: string; rows: Row[] }[] {
  const topics = new Map(edition.topics.map((topic) => [topic.id, topic]));
  const groups = new Map<string, { id: string; name: string; rows: Row[] }>();
  for (const row of rows) {
    const topic = topics.get(row.topic ?? '');
    const theme = topic?.parent == null ? topic : topics.get(topic.parent);
    const { id, name } = theme ?? { id: 'other', name: '其他' };
    const group = groups.get(id) ?? { id, name, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()];
}
