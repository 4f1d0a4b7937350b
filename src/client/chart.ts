import { pickMarks } from './chart-pick.ts';
import { savePng, saveSvg } from './chart-file.ts';
import { saveChartTable } from './chart-table.ts';
import { showTips } from './chart-tip.ts';
import { walkMarks } from './chart-walk.ts';

// Charts are complete without this: it adds the sentence beside a mark, the walk from mark to mark with the
// arrow keys, one place or year picked out in all charts of the page, and the files: PNG, SVG, CSV.
const charts = [...document.querySelectorAll<HTMLElement>('.chart')];
for (const chart of charts) {
  showTips(chart);
  for (const drawing of chart.querySelectorAll('svg')) walkMarks(drawing);
  const onClick = (name: string, save: () => void): void => {
    chart.querySelector(`[data-${name}]`)?.addEventListener('click', save);
  };
  onClick('png', () => void savePng(chart));
  onClick('svg', () => saveSvg(chart));
  onClick('csv', () => void saveChartTable(chart));
}
pickMarks(charts);
