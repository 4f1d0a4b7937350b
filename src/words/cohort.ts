import type { PlanRecord } from '../model/plan.ts';
import type { RegionEntry } from '../model/region.ts';
import { documentKind } from './document.ts';
import { yearsText } from './period.ts';

const levels: Readonly<Record<RegionEntry['level'], string>> = {
  province: '省级',
  city: '地级市、自治州、盟',
  county: '区县',
};

/** What sort of place it is: 省级, 地级市、自治州、盟, 区县. */
export function levelName(level: RegionEntry['level']): string {
  return levels[level];
}

const scopes: Readonly<Record<RegionEntry['level'], string>> = {
  province: '全省',
  city: '全市',
  county: '各区县',
};

/** Over what a figure of such a place goes: 全省, 全市, 各区县. */
export function levelScope(level: RegionEntry['level']): string {
  return scopes[level];
}

/** Documents of one level, kind and period: 2021年，地级市、自治州、盟的政府工作报告. */
export function sayCohort({
  level,
  kind,
  period,
}: Pick<PlanRecord, 'kind' | 'period'> & { readonly level: RegionEntry['level'] }): string {
  return `${yearsText(period)}，${levelName(level)}的${documentKind(kind)}`;
}
