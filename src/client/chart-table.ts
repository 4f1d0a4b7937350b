import type { Cell, Column, Table } from '../export/table.ts';
import { readImprint } from './imprint.ts';
import { saveTable } from './take-table.ts';

/** Saves the table that stands for a chart as CSV, each row with its address and the edition's date. */
export const saveChartTable = (chart: HTMLElement): Promise<void> =>
  saveTable(chartToTable(chart), 'csv');

function chartToTable(chart: HTMLElement): Table {
  const table = chart.querySelector('table');
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])].map((head): Column => ({
    header: head.textContent.trim(),
    type: 'text',
  }));
  const { date } = readImprint();
  const rows = [...(table?.tBodies[0]?.rows ?? [])].map((row): Cell[] => {
    const link = row.querySelector('a')?.href ?? '';
    // A path of the reader's own disk says nothing elsewhere.
    const address = /^https?:/u.test(link) ? link : '';
    return [...[...row.cells].map((cell) => cell.textContent.trim()), address, date];
  });
  return {
    name: chart.id,
    columns: [...heads, { header: '网址', type: 'text' }, { header: '版本', type: 'text' }],
    rows,
    notes: [],
  };
}
