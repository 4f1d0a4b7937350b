import { scaleLinear } from 'd3-scale';

/** Less than this is binary noise round zero. */
const NOTHING = 1e-12;

/**
 * The ends of a line of numbers: from 0, or near the values where these lie close together far from 0 (4.5, 4.6, 4.96 →
 * 4.4–5.2), and so much beyond the largest that a mark stands within. A percentage of a whole ends at 100.
 */
export const valuesToDomain = (
  said: readonly number[],
  unit: string,
): readonly [from: number, to: number] => {
  const values = said.map((value) => (Math.abs(value) < NOTHING ? 0 : value));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const near = low > 0 && high > low && high - low < 0.4 * high;
  const from = near ? Math.max(0, low - 0.2 * (high - low)) : Math.min(0, low);
  const most = Math.max(high, 0);
  const beyond = most + 0.08 * (most - from || 1);
  const [start = 0, end = 1] = scaleLinear().domain([from, beyond]).nice(4).domain();
  return [start, unit === '%' && high <= 100 ? Math.min(end, 100) : end];
};
