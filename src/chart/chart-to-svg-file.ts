import type { Chart } from './chart.ts';
import { relateNodes } from './drawing-to-svg.ts';
import { frameSvg } from './frame-svg.ts';
import { elementToXml } from '../element/element-to-xml.ts';

/** Writes a chart as an SVG file with title, key, notes, source and `edition` (a line). */
export const chartToSvgFile = (
  chart: Chart,
  edition: string,
  relate: (href: string) => string,
): string =>
  frameSvg(
    {
      title: chart.title,
      key: chart.key,
      foot: [...chart.notes, chart.sourceInFull, edition],
      width: chart.wide.width,
      height: chart.wide.height,
    },
    relateNodes(chart.wide.nodes, relate).map(elementToXml).join(''),
  );
