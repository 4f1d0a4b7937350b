import { pinyin } from 'pinyin-pro';

/** Names that are read otherwise than their characters are elsewhere, as the places themselves write them. */
const READINGS =
  '陕西 shaanxi,乐清 yueqing,乐亭 laoting,乐陵 laoling,乐都 ledu,民乐 minle,浚县 xunxian,蔚县 yuxian,单县 shanxian,' +
  '歙县 shexian,洪洞 hongtong,繁峙 fanshi,黄陂 huangpi,珲春 hunchun,乌什 wushi,涡阳 guoyang,筠连 junlian,大埔 dabu,' +
  '曾都 zengdu,泌阳 biyang,尉犁 yuli,六合 luhe,吴堡 wubu,牟定 mouding,称多 chenduo,调兵山 diaobingshan';
const readings = READINGS.split(',').map(
  (pair) => pair.split(' ') as [name: string, reading: string],
);

/** Peoples that autonomous places are named for beside their own name. */
const PEOPLES =
  '壮|回|满|蒙古|藏|彝|苗|侗|土家|布依|瑶|白|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|纳西|景颇|土|达斡尔|仫佬|羌|撒拉|毛南|仡佬|朝鲜|裕固|保安|东乡|独龙|怒|鄂温克|各';
const AUTONOMOUS = new RegExp(
  `(?:(?:${PEOPLES})族|维吾尔|(?<!内)蒙古|哈萨克|柯尔克孜|锡伯|塔吉克)*(?:族)?自治[区州县旗]$`,
  'u',
);

/** 阿坝藏族羌族自治州 → 阿坝, 鄂温克族自治旗 → 鄂温克; other names stay. */
export function withoutPeoples(name: string): string {
  return name.replace(AUTONOMOUS, '') || name.replace(/族?自治[区州县旗]$/u, '');
}

/** 台儿庄区 → taierzhuang, 阜新蒙古族自治县 → fuxin, 蔚县 → yuxian, 内蒙古自治区 → neimenggu. */
export function placeToPinyin(name: string): string {
  const own = readings.find(([start]) => name.startsWith(start));
  if (own !== undefined) return own[1];
  const stem = withoutPeoples(name)
    .replace(/特别行政区$/u, '')
    .replace(/(?<=..)(?:地区|新区|林区|[省市区县旗州盟])$/u, '');
  const signs = [...stem];
  return pinyin(stem, { toneType: 'none', type: 'array', v: true })
    .map((reading, at) => (signs[at] === '都' ? 'du' : reading))
    .join('')
    .replace(/[^a-z]/gu, '');
}
