import { basename } from 'node:path';
import type { Added } from './add-original.ts';
import { alignColumns, doubtLines } from './say-added.ts';

/** What became of one file of a batch. */
export interface BatchRow {
  readonly file: string;
  readonly added: Added | null;
  readonly fault: string | null;
}

/** The table at the end of a batch: a line a file, one for each folder that was not read, and the sums. */
export function batchTable(
  rows: readonly BatchRow[],
  folders: readonly string[],
  command: (folder: string) => string,
): string[] {
  const heads = ['文件', '结果', '编号', '地方', '条目', '数字', '存疑'];
  const cells = rows.map(({ file, added }) => {
    const name = basename(file);
    if (added === null) return [name, '没有收', '', '', '', '', ''];
    if (!added.isNew) return [name, '已经有了', added.id, '', '', '', ''];
    const { plan, clauses, targets } = added.plan.content;
    return [
      name,
      '新增',
      added.id,
      plan.region.name,
      String(clauses.length),
      String(targets.length),
      String(doubtLines(added).length),
    ];
  });
  const inner = folders.map((folder) => [`${basename(folder)}/`, '没有看', '', '', '', '', '']);
  const count = (result: string): number => cells.filter(([, own]) => own === result).length;
  const [first] = folders;
  return [
    ...alignColumns([heads, ...cells, ...inner]),
    `共 ${String(rows.length)} 份：新增 ${String(count('新增'))}，已经有了 ${String(count('已经有了'))}，没有收 ${String(count('没有收'))}。`,
    ...(first === undefined
      ? []
      : [
          `文件夹里的文件夹没有看：${folders.map((folder) => basename(folder)).join('、')}。要收，请逐个写：${command(first)}`,
        ]),
  ];
}
