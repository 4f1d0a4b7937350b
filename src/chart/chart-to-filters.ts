import type { Chart } from './chart.ts';
import type { Element } from 'hast';

/** What can be picked out in a chart: its places and its periods. */
export interface ChartFilters {
  readonly places: readonly string[];
  readonly periods: readonly string[];
}

const PERIODS = 4;
const MANY = 6;

/** Reads from a drawing what a reader may pick out; few marks need no picking, and many periods are no choice. */
export const chartToFilters = ({ wide }: Chart): ChartFilters => {
  const marks = wide.nodes.flatMap(allNodes);
  const distinct = (name: string): string[] =>
    [...new Set(marks.map(({ properties }) => properties[name]))].filter(
      (value): value is string => typeof value === 'string' && value !== '',
    );
  const places = distinct('data-place');
  const periods = distinct('data-period').sort();
  const many = distinct('href').length >= MANY;
  return {
    places: places.length >= 3 ? places : [],
    periods: many && periods.length >= 2 && periods.length <= PERIODS ? periods : [],
  };
};

const allNodes = (node: Element): Element[] => [
  node,
  ...node.children.flatMap((child) => (child.type === 'element' ? allNodes(child) : [])),
];
