import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import type { Duty } from '../model/clause.ts';
import { hasBodyLabel, innerToDuties } from './inner-to-duties.ts';

/** —, /, 无: nobody. */
const NOBODY = /^[\s—–―\-－/／、]*$|^(?:无|暂无|\/)$/u;

/** The bodies that a row of a task table charges, under its columns' heads as printed: 牵头单位, 配合部门. */
export function rowToDuties(row: TableRowEntry): Duty[] {
  if (row.isHead) return [];
  return row.cells.flatMap(({ column, text }) => {
    if (column.kind !== 'duty' || NOBODY.test(text)) return [];
    // 牵头：县商务局；配合：县供销社 in one cell
    if (hasBodyLabel(text)) return innerToDuties(text, column.head);
    return innerToDuties(`责任单位：${text}`, null).map(({ role, bodies }) => ({
      role: role === '责任单位' ? column.head : role,
      bodies,
    }));
  });
}
