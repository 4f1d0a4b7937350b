import type { TargetRecord } from './target.ts';

/**
 * 年均 or 每年 for a figure of `annual` period, as its own words have it; without either a growth is an average:
 * 研发经费投入年均增长10%以上 asks less of a single year than 每年增长10%以上 would.
 */
export function annualWord({
  quote,
  kind,
}: Pick<TargetRecord, 'quote'> & { kind?: string }): string {
  const [word] = /年均|平均每年|每年/u.exec(quote) ?? [kind === 'growth' ? '年均' : '每年'];
  return word === '每年' ? '每年' : '年均';
}
