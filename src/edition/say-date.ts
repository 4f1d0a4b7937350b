/** A day as people write it: `2023-08-28` → 2023年8月28日. */
export function sayDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
