import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../chart/chart.ts';
import { chartToSvgFile } from '../../chart/chart-to-svg-file.ts';
import { allCharts } from '../../edition/charts/edition-charts.ts';
import { relativeHref } from '../../address/href.ts';
import edition from 'virtual:edition';
import { chartImprint } from '../../words/imprint.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allCharts(edition).map((chart) => ({ params: { id: chart.id }, props: { chart } }));

/** A chart as a file of its own; its marks lead to the site's public address where there is one. */
export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) => {
  const { imprint, siteUrl } = edition;
  const relate = (to: string): string =>
    siteUrl === null ? relativeHref(`charts/${chart.id}.svg`, to) : `${siteUrl}/${to}`;
  return new Response(chartToSvgFile(chart, chartImprint(imprint), relate));
};
