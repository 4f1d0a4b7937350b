import type { Edition } from '../edition/edition.ts';
import type { FigureShard } from '../edition/figure-shards.ts';
import { exportFrame } from './edition-to-table.ts';
import { figuresToTable } from './figures-to-table.ts';

/**
 * The figures of one page of the table as a classic script that sets `planFigures` to a Table: a page
 * opened from file:// cannot fetch, but can load a script. The link of a row is left out: it follows from its id.
 */
export function shardToScript(edition: Edition, shard: FigureShard): string {
  const ids = new Set(shard.plans.map(({ id }) => id));
  const figures = shard.rows
    .flatMap((row) => row.figures)
    .filter(({ target }) => ids.has(target.plan));
  const whole = figuresToTable(figures, exportFrame(edition), `${edition.imprint.title} 所选的数`);
  const rows = whole.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
  // < could end the script element where a page inlines it; U+2028 ended lines in older engines.
  const json = JSON.stringify({ ...whole, rows })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028');
  return `globalThis.planFigures=${json};\n`;
}
