import { pickMarks } from './chart-pick.ts';
import { savePng, saveSvg } from './chart-file.ts';
import { showTips } from './chart-tip.ts';
import { walkMarks } from './chart-walk.ts';

// Charts are complete without this: it adds the sentence beside a mark, the walk from mark to mark with the
// arrow keys, one place or year picked out in all charts of the page, and the PNG.
const charts = [...document.querySelectorAll<HTMLElement>('.chart')];
for (const chart of charts) {
  showTips(chart);
  for (const drawing of chart.querySelectorAll('svg')) walkMarks(drawing);
  chart.querySelector('[data-png]')?.addEventListener('click', () => void savePng(chart));
  // From a folder a browser would leave the page for the SVG file instead of saving it.
  if (location.protocol !== 'file:') continue;
  chart.querySelector('.chart-tools a[href$=".svg"]')?.addEventListener('click', (event) => {
    event.preventDefault();
    saveSvg(chart);
  });
}
pickMarks(charts);
