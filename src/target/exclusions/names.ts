import { within } from '../text-to-segments.ts';
import type { Exclusion } from './exclusion.ts';

// 构建“5+3”现代产业体系；落实“八抓20条”；（国发〔2022〕18号）；打造“10分钟健身圈”
export const quotedName: Exclusion = {
  reason: 'quoted-name',
  holds: ({ quotes, quantity }) => within(quotes, quantity.start),
};

// 5G基站；10G-PON端口；PM2.5；IPv6；12345政务服务热线；6+3产业；G320国道；500强
export const name: Exclusion = {
  reason: 'name',
  holds: ({ text, quantity }) => {
    const before = text.charAt(quantity.start - 1);
    const numberEnd = text.slice(quantity.start).search(/[^\d.,]/u);
    const after = numberEnd < 0 ? '' : text.charAt(quantity.start + numberEnd);
    if (quantity.chinese) return false;
    // 329国道, 省道103济枣线
    if (/(?:国道|省道|县道|高速|国家|型号)$/u.test(text.slice(0, quantity.start))) return true;
    // 329国道, 513滕薛线, 12345热线
    if (
      /^\d+(?:国道|省道|县道|乡道|高速|次列车|热线|平台|政务|便民|市民|[\u4e00-\u9fff]{2}线)/u.test(
        text.slice(quantity.start),
      )
    )
      return true;
    if (/[+＋×*]/u.test(before) || /[+＋×*]/u.test(after)) return true;
    if (/[A-Za-z]/u.test(before)) return !/(?:GDP|CPI)$/u.test(text.slice(0, quantity.start));
    return /[A-Za-z]/u.test(after) && quantity.unit === null;
  },
};
