/** Built-in number formats that say more than a plain number; others stand in the workbook. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'yyyy"年"m"月"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** A number as the sheet shows it: 0.041 under 0.0% is 4.1%, 45292 under yyyy年m月 is 2024年1月. */
export function formatCell(
  value: string,
  id: number,
  custom: ReadonlyMap<number, string>,
  is1904: boolean,
): string {
  const number = Number(value);
  const format = (custom.get(id) ?? BUILT_IN[id] ?? 'General').split(';')[0] ?? 'General';
  if (!Number.isFinite(number) || value.trim() === '') return value;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '');
  if (/[yd年月日]/iu.test(format.replace(/\[[^\]]*\]/gu, '')) && /[ymd]/iu.test(bare))
    return formatDate(number, format, is1904);
  if (bare.includes('%')) {
    const places = /\.([0#?]+)\s*%/u.exec(bare)?.[1];
    const least = places?.replace(/[^0]/gu, '').length ?? 0;
    return `${decimals(number * 100, least, places?.length ?? 0)}%`;
  }
  const places = /\.([0#?]+)/u.exec(bare)?.[1];
  const shown =
    /[0#]/u.test(bare) && !/E/iu.test(bare)
      ? decimals(number, places?.replace(/[^0]/gu, '').length ?? 0, places?.length ?? 0)
      : plain(number);
  const before = /^((?:"[^"]*"|\\.)*)/u.exec(format)?.[1] ?? '';
  const after = /((?:"[^"]*"|\\.)*)$/u.exec(format)?.[1] ?? '';
  return /[0#]/u.test(bare) ? literal(before) + shown + literal(after) : shown;
}

function literal(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)/gu, '$1$2');
}

/** Between the least and the most places after the point; no number is cut that shows more than its format. */
function decimals(number: number, least: number, most: number): string {
  const exact = plain(Number(number.toPrecision(12)));
  const rounded = number.toFixed(Math.min(most, 12));
  const text =
    exact.includes('e') || exact.length > rounded.length + 6
      ? rounded
      : most < (exact.split('.')[1]?.length ?? 0)
        ? rounded
        : exact;
  const [whole = '', part = ''] = text.split('.');
  const padded = part.padEnd(least, '0');
  return padded === '' ? whole : `${whole}.${padded}`;
}

/** 0.30000000000000004, as a sheet keeps 0.3, is 0.3. */
function plain(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** Days since 1899-12-30 (1904-01-01 in workbooks of old Macs) in Chinese order. */
function formatDate(days: number, format: string, is1904: boolean): string {
  const date = new Date(Math.round((days + (is1904 ? 1462 : 0) - 25_569) * 86_400_000));
  if (Number.isNaN(date.getTime())) return String(days);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(
    String,
  );
  const has = (sign: RegExp): boolean => sign.test(format.replace(/"[^"]*"/gu, ''));
  return [
    has(/y/iu) ? `${year ?? ''}年` : '',
    has(/m/iu) ? `${month ?? ''}月` : '',
    has(/d/iu) ? `${day ?? ''}日` : '',
  ].join('');
}
