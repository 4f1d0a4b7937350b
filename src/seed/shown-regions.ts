import type { Region, RegionEntry } from '../model/region.ts';
import { SeedError } from '../model/seed-error.ts';
import { giveSigla } from './give-sigla.ts';
import type { Places } from './read-regions.ts';

/** Colours in the order in which places are given them; a place without plans is drawn in ink. */
const PALETTE = ['zao', 'dian', 'zhe', 'song', 'zi', 'qing'] as const;

/**
 * The places that an edition shows, by code: those of its plans, all above them, and those that its own
 * regions.yaml names. Sigla stand in the country's table; a colour follows the position among the plans' places.
 */
export function shownRegions(places: Places, ofPlans: readonly Region[]): RegionEntry[] {
  const unknown = new Map(
    ofPlans.filter(({ code }) => !places.known.has(code)).map((place) => [place.code, place]),
  );
  const rows = new Map(places.known);
  if (unknown.size > 0) {
    const waiting = [...unknown.values()].map(({ code, name }) => ({ code, name, siglum: '' }));
    for (const { code, siglum: given } of giveSigla([...places.known.values(), ...waiting])) {
      const place = unknown.get(code);
      if (place !== undefined) rows.set(code, { ...place, siglum: given });
    }
  }
  const withPlans = [...new Set(ofPlans.map(({ code }) => code))].sort();
  const codes = new Set<string>();
  const add = (code: string | null): void => {
    if (code === null || codes.has(code)) return;
    codes.add(code);
    add(rows.get(code)?.parent ?? null);
  };
  for (const code of [...withPlans, ...places.listed]) add(code);
  const entries = [...codes].sort().flatMap((code) => {
    const row = rows.get(code);
    if (row === undefined) return [];
    const { name, level: own, parent, siglum: mark, color: fixed } = row;
    const at = withPlans.indexOf(code);
    const given = at < 0 ? 'mo' : (PALETTE[at % PALETTE.length] ?? 'mo');
    return [{ code, name, level: own, parent, siglum: mark, color: fixed ?? given }];
  });
  checkSigla(entries);
  return entries;
}

function checkSigla(entries: readonly RegionEntry[]): void {
  for (const [at, { name, code, siglum: mark }] of entries.entries()) {
    const twin = entries.slice(0, at).find((other) => other.siglum === mark);
    if (twin === undefined) continue;
    throw new SeedError({
      file: 'vocab/regions.yaml',
      key: 'siglum',
      found: `印记“${mark}”用了两次：${twin.name}（${twin.code}）、${name}（${code}）`,
      expected: '应当各不相同，一个或两个汉字，如 台、台儿',
      mend: '请在 regions.yaml 里给其中一处另定一个 siglum',
    });
  }
}
