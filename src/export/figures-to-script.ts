import type { Figure } from '../compare/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { exportFrame } from './edition-to-table.ts';
import { figuresToTable } from './figures-to-table.ts';

/**
 * Figures of a page as a classic script that sets `planFigures` to a Table: a page opened from file:// cannot fetch,
 * but can load a script. The link of a row is left out: it follows from its id.
 */
export function figuresToScript(edition: Edition, figures: readonly Figure[]): string {
  const whole = figuresToTable(
    [...figures],
    exportFrame(edition),
    `${edition.imprint.title} 所选的数`,
  );
  const rows = whole.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
  // < could end the script element where a page inlines it; U+2028 ended lines in older engines.
  const json = JSON.stringify({ ...whole, rows })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028');
  return `globalThis.planFigures=${json};\n`;
}
