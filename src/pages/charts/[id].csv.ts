import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../chart/chart.ts';
import { isTableOnPage } from '../../chart/table-on-page.ts';
import { allCharts } from '../../edition/charts/edition-charts.ts';
import { relativeHref } from '../../address/href.ts';
import edition from 'virtual:edition';
import { tableToCsv } from '../../export/table-to-csv.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allCharts(edition)
    .filter((chart) => !isTableOnPage(chart))
    .map((chart) => ({ params: { id: chart.id }, props: { chart } }));

/** The figures of a chart whose table is too long for its page, each row with its address and the edition's date. */
export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) => {
  const { date, siteUrl } = edition;
  const relate = (to: string): string =>
    siteUrl === null ? relativeHref(`charts/${chart.id}.csv`, to) : `${siteUrl}/${to}`;
  const csv = tableToCsv({
    name: chart.id,
    columns: [
      ...chart.dataTable.columns,
      { header: '网址', type: 'text' },
      { header: '版本', type: 'text' },
    ],
    rows: chart.dataTable.rows.map((cells) => {
      const link = cells.find((cell) => cell !== null && typeof cell === 'object');
      return [...cells, link === undefined ? null : relate(link.href), date];
    }),
    notes: [],
  });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
