import type { Chart } from './chart.ts';

/** A table of more rows would weigh down its page: the page shows its beginning, a CSV file has it all. */
export const MOST_ROWS = 80;
const BEGINNING = 20;

/** How many rows of a chart's table stand on its page. */
export const rowsOnPage = ({ dataTable: { rows } }: Pick<Chart, 'dataTable'>): number =>
  rows.length > MOST_ROWS ? BEGINNING : rows.length;

/** Whether a chart's table stands on its page as a whole, so that the page can give it away by itself. */
export const isTableOnPage = (chart: Pick<Chart, 'dataTable'>): boolean =>
  rowsOnPage(chart) === chart.dataTable.rows.length;
