import type { Region } from '../model/region.ts';

/** Level and parent as the code says: 370405 is a county of 370400, 429004 (no 429000) one of 420000. */
export function codeToRegion(
  code: string,
  name: string,
  known: { has: (code: string) => boolean },
): Region {
  const [city, province] = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  if (code === province) return { code, name, level: 'province', parent: null };
  const up = known.has(province) ? province : null;
  if (code === city) return { code, name, level: 'city', parent: up };
  return { code, name, level: 'county', parent: known.has(city) ? city : up };
}
