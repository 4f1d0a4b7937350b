import type { TargetRecord } from '../model/target.ts';

/**
 * What is narrower than the region, as figures are compared by it: 市级及以上 and 市级以上 are one scope; a level of
 * recognition in the label counts where the figure states none.
 */
export function figureScope({ scope, label }: Pick<TargetRecord, 'scope' | 'label'>): string {
  return (scope ?? /(国家|省|市|区|县)级(?:及以上|以上)?/u.exec(label)?.[0] ?? '')
    .replace('及以上', '以上')
    .replaceAll('级', '');
}
