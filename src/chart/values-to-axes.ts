import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale';

/** How numbers become places on a line; `near` leaves zero out, `zero` begins there. */
export interface Axis {
  readonly name: 'near' | 'zero' | 'log';
  readonly domain: readonly [number, number];
  /** Where ticks may stand, coarser sets last; the layout takes the first whose texts do not touch. */
  readonly tickSets: readonly (readonly number[])[];
  /** Makes the function from value to px for a line from `start` to `end`. */
  readonly place: (start: number, end: number) => (value: number) => number;
}

/** A line of numbers reaching farther than this (largest to smallest, zero apart) is logarithmic. */
const LOGARITHMIC_FROM = 1000;

/** Less than this is binary noise round zero. */
const NOTHING = 1e-12;

/**
 * Chooses the axes over which figures can be read, the one to show first at the head:
 * 4.5, 4.6, 4.96 → near 4.4–5, and from 0; 70, 90 → from 0 and near; 1e9 against 1 → logarithmic only.
 * A percentage of a whole never gets an axis past 100. Without values: 0–1.
 */
export const valuesToAxes = (said: readonly number[], unit: string): Axis[] => {
  const values = said.map((value) => (Math.abs(value) < NOTHING ? 0 : value));
  const low = Math.min(...values, Infinity);
  const high = Math.max(...values, -Infinity);
  if (values.length === 0) return [linear('zero', 0, 1, unit)];
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (sizes.length > 1 && Math.max(...sizes) / Math.min(...sizes) >= LOGARITHMIC_FROM)
    return [low > 0 ? logarithmic(low, high) : symmetric(low, high, Math.min(...sizes))];
  const zero = linear('zero', Math.min(0, low), Math.max(0, high), unit);
  const farFromZero = low > 0 && high > low && high - low < 0.4 * high;
  if (!farFromZero) return [zero];
  // Room before the lowest figure: at the very start of the line it would look like nothing.
  return [linear('near', Math.max(0, low - 0.2 * (high - low)), high, unit), zero];
};

const linear = (name: 'near' | 'zero', low: number, high: number, unit: string): Axis => {
  // Equal ends (one zero alone) would put every value in the middle of nowhere.
  const scale = scaleLinear().domain(low === high ? [low, low + 1] : [low, high]);
  const [start = 0, niceEnd = 1] = scale.nice(4).domain();
  const end = unit === '%' && high <= 100 ? Math.min(niceEnd, 100) : niceEnd;
  const domain = [start, end] as const;
  return {
    name,
    domain,
    tickSets: [4, 3, 2, 1].map((count) => scaleLinear().domain(domain).ticks(count)),
    place: (from, to) => scaleLinear().domain(domain).range([from, to]),
  };
};

const logarithmic = (low: number, high: number): Axis => {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const domain = [10 ** first, 10 ** last] as const;
  return {
    name: 'log',
    domain,
    tickSets: powerSets(first, last, (power) => 10 ** power),
    place: (from, to) => scaleLog().domain(domain).range([from, to]),
  };
};

/** Zero or negative values among far larger ones: linear up to the smallest size, logarithmic past it. */
const symmetric = (low: number, high: number, smallest: number): Axis => {
  const domain = [Math.min(low, 0), Math.max(high, 0)] as const;
  const first = Math.ceil(Math.log10(smallest));
  const last = Math.ceil(Math.log10(Math.max(-low, high)));
  const inside = (value: number): boolean => value >= domain[0] && value <= domain[1];
  const tickSets = powerSets(first, last, (power) => 10 ** power).map((powers) =>
    [...powers.map((power) => -power), 0, ...powers].filter(inside).sort((a, b) => a - b),
  );
  return {
    name: 'log',
    domain,
    tickSets: [...tickSets, [0]],
    place: (from, to) => scaleSymlog().constant(smallest).domain(domain).range([from, to]),
  };
};

const powerSets = (first: number, last: number, toValue: (power: number) => number): number[][] => {
  const powers = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return [1, 2, 3, 4, 6, 12].map((step) =>
    powers.filter((power) => (last - power) % step === 0).map(toValue),
  );
};
