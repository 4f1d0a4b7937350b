import { fieldKeys, fields, sayField } from '../../src/guess/fields.ts';
import type { PlaceNames } from '../../src/guess/place-names.ts';
import type { Added } from './add-original.ts';

/** What was taken of a new document, a line a field, each with the printed words behind it. */
export function addedLines(added: Extract<Added, { isNew: true }>, names: PlaceNames): string[] {
  const { guess, id, plan } = added;
  const { clauses, targets, messages } = plan.content;
  const rows = fieldKeys.map((key) => {
    const { value, evidence } = guess[key];
    const said = value === undefined ? '' : sayField(key, value as never, names);
    return [`  ${fields[key].called}`, said, evidence ?? ''];
  });
  const counts = `${String(clauses.length)} 个条目，${String(targets.length)} 个数字，${String(messages.length)} 条提示`;
  return [
    `新增 ${id}：${counts}`,
    ...alignColumns(rows),
    ...doubtLines(added),
    ...(guess.missing.value ?? []).map((name) => `  文件里没有：${name}`),
  ];
}

/** What was taken as guessed though it is doubtful. */
export function doubtLines({ guess }: Extract<Added, { isNew: true }>): string[] {
  return fieldKeys.flatMap((key) => {
    const { doubt, evidence } = guess[key];
    const taken = evidence?.startsWith('已指定') === true ? '按写明的取用' : '按猜的取用';
    return doubt === null ? [] : [`  存疑，${taken}：${fields[key].called}（${doubt}）`];
  });
}

/** Cells below one another; a Han character is two wide. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (/[\u2e80-\uffef]/u.test(sign) ? 2 : 1), 0);
}
