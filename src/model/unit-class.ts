import type { UnitYaml } from './unit.ts';

/** Says what a printed unit measures: 万亩 and ㎡ `area`, 微克/立方米 `mass/volume`, an empty one `bare`. */
export type ClassOfUnit = (unit: string) => string;

/** Counts that nothing else is counted in: 60万头 is no number of 家. */
const APART = /^(?:人次|户|[头只羽]|[株棵]|张|套(?:（.）)?)$/u;

/** The classes of units.yaml, by which figures are joined; what is in no row is a count. */
export function unitsToClasses(units: readonly UnitYaml[]): ClassOfUnit {
  const rows = new Map(units.map((row) => [row.unit, row]));
  const plain = (written: string): string => {
    const unit = rows.has(written) ? written : written.replace(/^[十百千万亿]+/u, '');
    if (unit === '') return 'bare';
    // 城镇化率提高1.5个百分点 is no rate of 1.5%.
    if (/^个?百分点$/u.test(unit)) return '百分点';
    return APART.test(unit) ? unit : (rows.get(unit)?.class ?? 'count');
  };
  return (written) => {
    const [own, ...per] = rows.has(written) ? [written] : written.split('/');
    return [own ?? '', ...per].map(plain).join('/');
  };
}
