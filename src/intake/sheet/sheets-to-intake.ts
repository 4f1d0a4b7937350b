import { fillDown, headsToSpans, widthOf } from '../head-rows.ts';
import type { Intake } from '../intake.ts';
import { columnHeads } from '../table.ts';
import type { LooseCell } from '../line-writer.ts';
import { LineWriter } from '../line-writer.ts';
import { checkLength, Refusal } from '../refusal.ts';

/** The filled rows of one sheet; `merged` tells whether its form knows merged cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly LooseCell[])[];
  readonly merged: boolean;
}

/** The sheets of a workbook → lines and tables; a sheet without known heads gives its rows as lines. */
export function sheetsToIntake(sheets: readonly Sheet[]): Intake {
  const writer = new LineWriter();
  let unheaded = 0;
  sheets.forEach(({ name, rows, merged }, at) => {
    const place = { ...(name === '' ? {} : { sheet: name }), table: at + 1 };
    const isTable = writer.table(rows, place, (kept, heads) => {
      if (merged) return kept;
      const rows = headsToSpans(kept, heads);
      return fillDown(rows, columnHeads({ heads, width: widthOf(rows), rows }));
    });
    if (isTable) return;
    if (rows.some((cells) => cells.length > 1)) unheaded += 1;
    for (const cells of rows)
      writer.line(
        cells
          .map(({ text }) => text.trim())
          .filter((text) => text !== '')
          .join(' '),
        place,
      );
  });
  const { text } = writer;
  checkLength(text);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Refusal('工作簿里没有内容：每张表都是空的。请确认选对了文件。');
  return {
    form: 'xlsx',
    text,
    places: writer.places,
    tables: writer.tables,
    boxed: new Set(),
    frames: [],
    marks: [],
    leftOut: writer.leftOut,
    messages:
      unheaded === 0
        ? []
        : [{ line: 0, rule: 'table', text: `有 ${String(unheaded)} 张表认不出表头，按文字收录。` }],
    facts: {},
  };
}
