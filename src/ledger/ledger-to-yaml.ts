import { Document, isMap, visit } from 'yaml';
import type { FormerText, Ledger, LedgerRow } from '../model/ledger.ts';

const LEDGER_HEAD = `# 这份文件公布过的每一个编号：条目记文字的散列，数字记它在条目里的位置、写法、单位和名称。
# 编号由 npm run convert -- --accept 增加，ids 和 figures 不要手改。人只写这几样，各有理由：
#   alias: { 旧编号: 现在的编号 }    retired: { 编号: 为什么撤下 }    changed: { 编号: 为什么改了文字 }
`;

/** A ledger as its file holds it, a line for each id. */
export function ledgerToYaml(ledger: Ledger): string {
  const { withdrawn, ids, figures, alias, retired, changed } = ledger;
  const filled = Object.entries({ alias, retired, changed }).filter(
    ([, rows]) => Object.keys(rows).length > 0,
  );
  return (
    LEDGER_HEAD +
    toYaml({
      ...(withdrawn === undefined ? {} : { withdrawn }),
      ids,
      ...(Object.keys(figures).length > 0 ? { figures } : {}),
      ...Object.fromEntries(filled),
    })
  );
}

const INDEX_HEAD = `# 每份账本一行：文件编号、公布过多少个编号、散列、最近一次登记的日子。由 npm run convert -- --accept 写。
# 账本丢了、被截断或被改动，凭这里看得出来。
`;

/** The list of ledgers as its file holds it, by plan id. */
export function indexToYaml(rows: readonly LedgerRow[]): string {
  return INDEX_HEAD + toYaml(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

const HISTORY_HEAD = `# 这份文件的条目从前的文字：哪个编号、散列、到哪天为止、为什么改、原来怎么写。由 npm run convert -- --accept 写。
`;

/** Former texts as their file holds them, oldest first. */
export function historyToYaml(rows: readonly FormerText[]): string {
  return HISTORY_HEAD + toYaml(rows);
}

/** YAML without folded lines; maps of the third level, and those of a list, stand in one line. */
function toYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Map: (_, node, path) => {
      // Above a row of figures: document, top map, pair, map, pair; above a row of a list: document, list.
      const inRow = path.length > 4 || (path.length === 2 && Array.isArray(value));
      node.flow = inRow && isMap(node) && !node.has('text');
    },
  });
  return document.toString({ lineWidth: 0 });
}
