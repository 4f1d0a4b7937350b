import type { Period } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';

/** As much of a figure as its time is said from. */
export type Timed = Pick<TargetRecord, 'period' | 'quote' | 'kind'> &
  Partial<Pick<TargetRecord, 'since' | 'until'>>;

/**
 * 年均 or 每年 for a figure of `annual` period, as its own words have it; without either a growth is an average:
 * 研发经费投入年均增长10%以上 asks less of a single year than 每年增长10%以上 would.
 */
export function annualWord({ quote, kind }: Pick<Timed, 'quote' | 'kind'>): string {
  const [word] = /年均|平均每年|每年/u.exec(quote) ?? [kind === 'growth' ? '年均' : '每年'];
  return word === '每年' ? '每年' : '年均';
}

/** When a figure holds: 2025年, 每年, 年均（到2025年）, 2023年起到2025年, or that no year is written. */
export function periodText(figure: Timed): string {
  const { period, since = null, until = null } = figure;
  if (period === 'annual') return annualWord(figure) + (until === null ? '' : `（到${until}年）`);
  if (since === null || period === '') return periodName(period);
  return `${since}年起到${until ?? period}年`;
}

/** The same in as few signs as can be, beside a number: 2025, 每年, 年均至2025; empty where the text gives no time. */
export function periodShort(figure: Timed): string {
  const { period, until = null } = figure;
  if (period !== 'annual') return period;
  return annualWord(figure) + (until === null ? '' : `至${until}`);
}

/** A time that several figures share, as filters name it: 2025年, 每年, 未写年份. */
export function periodName(period: string): string {
  if (period === 'annual') return '每年';
  return period === '' ? '未写年份' : `${period}年`;
}

/** Years in digits: 2023—2025, or 2023. */
export function yearsShort({ start, end }: Period): string {
  return start === end ? String(start) : `${start}—${end}`;
}

/** Years that a plan speaks for: 2023—2025年, or 2023年. */
export function yearsText(period: Period): string {
  return `${yearsShort(period)}年`;
}

/** A day as people write it: `2023-08-28` → 2023年8月28日. */
export function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** 规划期已于2025年底结束, said of a document whose last year is over on a day; else empty. */
export function periodOver({ end }: Period, day: string): string {
  return /^\d{4}/u.test(day) && end < Number(day.slice(0, 4)) ? `规划期已于${end}年底结束` : '';
}
