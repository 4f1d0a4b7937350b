import { hrefToReference } from '../address/href.ts';
import { refOf } from '../address/reference.ts';
import type { Chart } from './chart.ts';

/** References named as evidence at most: the table has all. */
const NAMED = 40;

/** The figures that a chart's title is read from, as statements name their evidence. */
export const chartEvidence = ({ dataTable }: Chart): string =>
  dataTable.rows
    .flat()
    .flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.href] : []))
    .filter((to) => to.startsWith('plans/'))
    .slice(0, NAMED)
    .map((to) => refOf(hrefToReference(to)))
    .join(' ');
