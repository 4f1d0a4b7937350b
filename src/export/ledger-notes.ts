import type { Edition } from '../edition/edition.ts';
import { OWN_COLUMNS } from './ledger.ts';

/** What every 责任清单 of a place says of itself, one sentence a line. */
export function ledgerNotes(edition: Edition, region: string): string[] {
  const plans = new Map(
    edition.plans.filter((plan) => plan.region.code === region).map(({ id, title }) => [id, title]),
  );
  return [
    `规划对照 ${edition.date} 版，非官方整理；条文以发布机关的原件为准。`,
    '角色、单位名称照录原文；“首列”指原文责任单位中排在第一，原文没有称其为牵头单位。',
    '指标是整条条文的指标，原文没有分解到单位。',
    `空白列（${OWN_COLUMNS.join('、')}）供使用单位填写。`,
    ...edition.silent.flatMap(({ plan, text }) =>
      plans.has(plan) ? [`${plans.get(plan) ?? plan}：${text}`] : [],
    ),
  ];
}
