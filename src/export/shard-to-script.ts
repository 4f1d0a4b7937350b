import type { Edition } from '../edition/edition.ts';
import type { FigureShard } from '../edition/figure-shards.ts';
import { exportFrame } from './edition-to-table.ts';
import { figuresToTable } from './figures-to-table.ts';

/**
 * The figures of one page of the table as a classic script that sets `planFigures` to a Table: a page
 * opened from file:// cannot fetch, but can load a script. Links are site-root paths; the browser makes them whole.
 */
export function shardToScript(edition: Edition, { plans, rows }: FigureShard): string {
  const ids = new Set(plans.map(({ id }) => id));
  const figures = rows.flatMap((row) => row.figures).filter(({ target }) => ids.has(target.plan));
  const frame = { ...exportFrame(edition), link: (path: string): string => path };
  const table = figuresToTable(figures, frame, '规划对照 所选的数');
  // < could end the script element where a page inlines it; U+2028 ended lines in older engines.
  const json = JSON.stringify(table).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
  return `globalThis.planFigures=${json};\n`;
}
