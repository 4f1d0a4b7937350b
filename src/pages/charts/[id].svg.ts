import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../chart/chart.ts';
import { chartToSvgFile } from '../../chart/chart-to-svg-file.ts';
import { relativeHref } from '../../address/href.ts';
import edition from 'virtual:edition';
import { chartImprint } from '../../words/imprint.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...edition.charts.glances.values()].flatMap((chart) =>
    'wide' in chart ? [{ params: { id: chart.id }, props: { chart } }] : [],
  );

/** A plan at a glance, the picture at the foot of its page; readers save every other drawing from its page. Its marks lead to the site's public address where there is one. */
export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) => {
  const { imprint, siteUrl } = edition;
  const relate = (to: string): string =>
    siteUrl === null ? relativeHref(`charts/${chart.id}.svg`, to) : `${siteUrl}/${to}`;
  return new Response(chartToSvgFile(chart, chartImprint(imprint), relate));
};
