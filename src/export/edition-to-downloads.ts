import type { IndexedEdition } from '../edition/indexed-edition.ts';
import { editionToTables } from './edition-to-table.ts';

/** A file that data.html hands out: where it is, what it holds, how much. */
export type Download = readonly [file: string, name: string, records: string];

/** An edition → its files of all data, in the order of the page. */
export function editionToDownloads(edition: IndexedEdition): Download[] {
  const records = (n: number): string => `${n.toLocaleString('en')} 条`;
  return [
    ['data/plans.json', '文件', records(edition.plans.length)],
    ['data/clauses.json', '全部条目', records(edition.clauses.length)],
    ['data/targets.json', '全部数字', records(edition.targets.length)],
    ...editionToTables(edition).flatMap(({ name, title, figures }): Download[] => [
      [`data/${name}.csv`, `${title}，表格`, records(figures)],
      [`data/${name}.xlsx`, `${title}，Excel`, records(figures)],
    ]),
    ['data/indicators.json', '指标目录', records(edition.indicators.length)],
    ['data/topics.json', '主题', records(edition.topics.length)],
    ['data/bodies.json', '责任单位', records(edition.bodies.length)],
    ['data/removed.json', '删去的字符', records(edition.removed.length)],
  ];
}
