import type { StatementKind } from '../model/statement.ts';

const kinds: Readonly<Record<StatementKind, string>> = {
  absence: '没有找到什么',
  'follow-up': '先后两份文件',
  headline: '图的标题',
  comparability: '能不能比',
  document: '文件的情况',
};

/** What a sentence of the site's own is about: 没有找到什么, 图的标题. */
export function statementKindName(kind: StatementKind): string {
  return kinds[kind];
}

/** The kinds in the order in which they are listed. */
export const statementKinds = Object.keys(kinds) as StatementKind[];
