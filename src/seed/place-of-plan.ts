import type { PlanYaml } from '../model/plan.ts';
import type { Region } from '../model/region.ts';
import { codeToRegion } from './code-to-region.ts';
import type { Places } from './read-regions.ts';

/**
 * The place of a plan. Where no table knows its code, the name is taken from the issuer or the title, so
 * that a county founded yesterday stops no build.
 */
export function placeOfPlan(
  { known }: Places,
  { region: code, issuers, title }: Pick<PlanYaml, 'region' | 'issuers' | 'title'>,
): Region & { guessed: boolean } {
  const row = known.get(code);
  if (row !== undefined) {
    const { name, level: own, parent } = row;
    return { code, name, level: own, parent, guessed: false };
  }
  // 江苏省南京市新城区人民政府: the places above it are none of its name
  const upper = placesAbove(code, known).map(({ name }) => name);
  const words = [...issuers, title].map((text) =>
    /^[\p{Script=Han}]{1,10}?(?:自治[州县旗]|[省市区县旗州盟])/u.exec(
      upper.reduce((rest, name) => (rest.startsWith(name) ? rest.slice(name.length) : rest), text),
    ),
  );
  return {
    ...codeToRegion(code, words.find((found) => found !== null)?.[0] ?? code, known),
    guessed: true,
  };
}

/** The places that a code lies in, the highest first. */
function placesAbove(code: string, known: Places['known']): Region[] {
  const { parent } = codeToRegion(code, '', known);
  const above = parent === null ? undefined : known.get(parent);
  return above === undefined ? [] : [...placesAbove(above.code, known), above];
}
