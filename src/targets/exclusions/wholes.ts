import type { Exclusion } from './exclusion.ts';

// 推荐2所学校参评全国1000所示范性高中；入选全国18个试点城市；成为全省9个县之一
export const whole: Exclusion = {
  reason: 'whole',
  holds: ({ text, quantity, before }) => {
    if (quantity.class !== 'count' && quantity.class !== 'people') return false;
    const above =
      /(?:全国|全球|世界|全省|全市|国家|中国|长三角|大湾区|西部|中部|东部)(?:地区)?(?:首批|仅有?的?|唯一的?)?$/u.exec(
        before,
      )?.[0];
    if (above === undefined) return false;
    const one = /^[^，。；]{0,24}之一/u.test(text.slice(quantity.end, quantity.end + 28));
    const head = before.slice(0, -above.length);
    const chosen =
      /(?:参评|入选|入围|列入|纳入|成为|获批|获评|跻身|进入|上榜|被评为|被列为|争创)[^，]{0,6}$/u.test(
        head,
      );
    // 在全省16个市中上升2位; 在全市50个小区建设 is a count.
    const among =
      /在$/u.test(head) &&
      (!above.startsWith('全市') ||
        /^[^，。]{0,8}[中里]/u.test(text.slice(quantity.end, quantity.end + 10)));
    return one || chosen || among;
  },
};
