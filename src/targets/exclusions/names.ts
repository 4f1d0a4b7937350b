import { within } from '../text-to-segments.ts';
import type { Exclusion } from './exclusion.ts';

// 构建“5+3”现代产业体系；落实“八抓20条”；（国发〔2022〕18号）；打造“10分钟健身圈”
export const quotedName: Exclusion = {
  reason: 'quoted-name',
  holds: ({ marks, quantity }) => within(marks.quotes, quantity.start),
};

// A number that stands right before 工程, 行动 and the like names it.
const slogan =
  /^\d{2,}(?:[\u4e00-\u9fff]{0,4}?)(?:工程|工作法|战略|模式|格局|布局|体系|政策|机制|行动)(?![\u4e00-\u9fff]{0,4}\d)/u;
// 712所动力装备项目, 404厂, 143团: institutes and units that are called by number.
const institute =
  /^\d{3,4}(?:(?:所|厂|院|矿|库|团|队|部队|师)(?:[\u4e00-\u9fff]{0,10}(?:项目|工程|基地|公司|集团|研究|搬迁|落户|合作))|(?:厂|团|部队|研究[所院]))/u;
const schools =
  /^\d+所[\u4e00-\u9fff]{0,10}(?:校|医院|中学|小学|高中|初中|园|卫生院|中心|机构|教育|养老|敬老|社区|农村|公办|普通|民办|职业)/u;

// 5G基站；10G-PON端口；PM2.5；IPv6；12345政务服务热线；6+3产业；G320国道；500强
export const name: Exclusion = {
  reason: 'name',
  holds: ({ text, quantity }) => {
    const before = text.charAt(quantity.start - 1);
    const numberEnd = text.slice(quantity.start).search(/[^\d.,]/u);
    const after = numberEnd < 0 ? '' : text.charAt(quantity.start + numberEnd);
    if (quantity.chinese) return false;
    const left = text.slice(Math.max(0, quantity.start - 8), quantity.start);
    const right = text.slice(quantity.start, quantity.start + 16);
    // 329国道, 省道103济枣线; 新建省道25公里 is a length.
    const road = /(?:国道|省道|县道|乡道|高速|国家|型号)$/u.test(left);
    if (road && (quantity.class !== 'length' || /^\d+线/u.test(right))) return true;
    // 329国道, 513滕薛线, 12345热线, 104和206国道
    if (
      /^\d+(?:(?:、|和|与|及)\d+)*(?:国道|省道|县道|乡道|高速|次列车|热线|平台|政务|便民|市民|[\u4e00-\u9fff]{2}线)/u.test(
        right,
      )
    )
      return true;
    // 5路公交, 公交301路; 1200路视频监控 is a count.
    if (/^\d+路(?:公交|电?车|线|专线)/u.test(right)) return true;
    if (/(?:公交|电车|专线|班车)$/u.test(left) && /^\d+路/u.test(right)) return true;
    // 4321人才工程, 1233工作法, 985高校
    if (/^(?:863|973|985|211)(?:计划|工程|[院高]校)/u.test(right)) return true;
    if (slogan.test(right) && (quantity.unit === null || /^\d{3,4}人才/u.test(right))) return true;
    if (institute.test(right) && !schools.test(right)) return true;
    // 数字政府2.0, 3.0版
    if (/^\d\.0(?![\d%])/u.test(right) && quantity.unit === null) return true;
    if (/[+＋×*]/u.test(before) || /[+＋×*]/u.test(after)) return true;
    if (/[A-Za-z]/u.test(before)) return !/(?:GDP|CPI|PPI|EVA)$/u.test(left);
    return /[A-Za-z]/u.test(after) && quantity.unit === null;
  },
};
