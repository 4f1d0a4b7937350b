import { amountClasses } from '../../model/amount-classes.ts';
import type { UnitClass } from '../../model/unit.ts';
import { headBound } from '../bounds.ts';
import { endsInMakingVerb, holdsVerb } from '../verbs.ts';
import type { Exclusion } from './exclusion.ts';

// 第十四届；前100项；排名第86位；世界500强；3A级景区；三级医院；5级及以上河道；首批十大；二期；75周年；12月；1号
export const ordinal: Exclusion = {
  reason: 'ordinal',
  holds: ({ text, quantity }) => {
    const start = quantity.start;
    const rest = text
      .slice(start, start + 40)
      .replace(/^[\d.,零〇一二两三四五六七八九十百千]+/u, '');
    const left = text.slice(Math.max(0, start - 6), start);
    if (/(?:第|(?<![目底年月以之此空])前|No\.|附件|附表|专栏|序号)$/u.test(left)) return true;
    // 表1, 图3; 更换水表1.2万块 is a count.
    if (/[图表]$/u.test(left) && (quantity.unit === null || !quantity.known)) return true;
    if (
      /^A{0,5}级|^[星档]级?|^强|^届|^号|^周年|^甲|^版|^线城市|^[次届]全会|^次会议|^流/u.test(rest)
    )
      return true;
    if (/^A级?/u.test(rest)) return true;
    // 十一届三次、四次、五次全会
    if (
      /^次(?:[、和及][一二三四五六七八九十]+次)*(?:、|和)?(?:全会|全体|会议|党代会|代表大会)/u.test(
        rest,
      )
    )
      return true;
    if (
      /届(?:[一二三四五六七八九十]+次[、和及])*$/u.test(text.slice(Math.max(0, start - 24), start))
    )
      return true;
    // 1.1类新药, 数据中心1.2期
    if (/^\d+\.\d+(?:类|期|版|代)/u.test(text.slice(start, start + 12))) return true;
    if (/^[类等](?:及?以上|以下|标准|水质|水体)/u.test(rest) && quantity.chinese) return true;
    // 二期, 三期工程; 基金2期 is counted.
    if (/^期(?!数)/u.test(rest) && quantity.chinese) return true;
    // 12. or （3） at the very start of an entry.
    return start <= 1 && /^[.、．﹒)）]/u.test(rest) && !/^\.\d/u.test(rest);
  },
};

// 抓改造。（1）改造低产林；（2）建桥; 抓好：1.修路。2.建桥; 附件：1.指标表, 1.2025年任务清单
export const innerNumber: Exclusion = {
  reason: 'clause-number',
  holds: ({ text, quantity }) => {
    if (quantity.chinese || quantity.unit !== null || quantity.value > 99) return false;
    const left = text.slice(Math.max(0, quantity.start - 2), quantity.start);
    const right = text.slice(quantity.end, quantity.end + 6);
    return (
      (/[（(]$/u.test(left) && /^[）)]/u.test(right)) ||
      (/(?:^|[：:。；;\n])\s?$/u.test(left) && /^[.．、﹒](?!\d(?!\d{3}年))/u.test(right))
    );
  },
};

/** A making verb with its object right before the count: 新建小学一所. */
const ownDeed =
  /(?:新建|建成|建设|改建|扩建|迁建|改造|引进|培育|设立|建立)[^，,、；;。]{0,16}[\u4e00-\u9fff]{2}$/u;

// Amounts and sizes name no set: 三万亩, 五公里, 两万元.
const joined = /^(?:并|且|和|及|与|大关|关口|的?新?台阶|以上)/u;
const measuring: ReadonlySet<UnitClass> = new Set([...amountClasses, 'share']);

// 排名第86位; 位列第3; 前移2个位次; 居全国第15位
export const rank: Exclusion = {
  reason: 'rank',
  holds: ({ text, quantity, before }) => {
    if (quantity.unit === null || /^[位名]$/u.test(quantity.unit)) {
      const left = text.slice(Math.max(0, quantity.start - 12), quantity.start);
      if (
        /(?:位列|排名|排|位居|跃居|居|第(?:\d+、)*|列全[国省市区县])(?:全[国省市区县州]|世界|全球|[中西]部)?(?:第|前|后)?$/u.test(
          left,
        )
      )
        return true;
      // 退出全国后二十位, 排名升至34名, 总量前移2位
      if (
        quantity.unit === '位' &&
        /(?:上升|前进|提升|跃升|升至|升到|前进到)(?:了|至|到)?$/u.test(before)
      )
        return true;
      if (
        quantity.unit !== null &&
        /(?:全[国省市]?[前后]|退出[前后]|排名[^，]*|位次[^，]*|进位[^，]*|[居列]全[国省市][^，]*|[前后]移(?:了)?)$/u.test(
          before,
        )
      )
        return true;
    }
    return /^个(?:位次|名次)/u.test(text.slice(quantity.unitEnd - 1, quantity.unitEnd + 2));
  },
};

// 重点抓好八个方面的工作；六项行动；三条控制线；三大基地；两个确立；四个关键举措；五个百亿产业
export const namedSet: Exclusion = {
  reason: 'named-set',
  holds: ({ text, quantity, neighbours, before, after }) => {
    const rest = text
      .slice(quantity.start, quantity.start + 40)
      .replace(/^(?:[\d.,零〇一二两三四五六七八九十百千]+|万(?=亿))/u, '');
    if (/^大(?![型棚桥学量])/u.test(rest)) return true;
    if (/^(?:个|项|条|类|种)?(?:方面|维度|层面)/u.test(rest)) return true;
    // 地区生产总值跨过4个千亿元台阶, 跨越3000亿元、4000亿元两个台阶
    if (/^个(?:[大新]{0,2}|(?:[百千]?亿|万亿)元?级?新?)台阶/u.test(rest)) return true;
    if (/^(?:、\d+亿元)*[两三四五六\d]个(?:大?台阶|大?关口|大关)/u.test(after)) return true;
    // 三个千亿、两个二百亿级产业集群; 10个百亿级园区 is a count.
    if (
      quantity.chinese &&
      quantity.value < 10 &&
      /^(?:个|项|条|类|种)?(?:千亿|百亿|万亿|亿级|[一二两三四五六七八九十百千]+[亿万]?级)/u.test(
        rest,
      )
    )
      return true;
    // 百亿产业、百亿园区; 突破百亿 is an amount.
    if (
      quantity.chinese &&
      /^[百千]?(?:亿|万亿)元?$/u.test(text.slice(quantity.start, quantity.unitEnd))
    ) {
      // 三个千亿、两个二百亿级产业集群
      if (/[一二两三四五六七八九十]个$/u.test(before)) return true;
      return (
        /^[级\u4e00-\u9fff“]/u.test(after) && !/(?:突破|[超过近逾达]|达到|迈上|跨越)$/u.test(before)
      );
    }
    // 提出20项主要指标, 部署12项重点任务, 涉及34个牵头单位: what a document sets out in so many points.
    const points =
      /(?:提出|确定|明确|部署|列出|设定|分解|下达|梳理|包括|涵盖|坚持|细化|细化为|涉及)(?:了|的)?$/u.test(
        before,
      ) &&
      /^[项条个](?:牵头|责任|配合|成员|有关|相关)(?:单位|部门)|^[项条个][\u4e00-\u9fff]{0,6}(?:指标|任务|举措|措施|要求|意见|原则|制度|机制|内容|要点|维度)/u.test(
        rest,
      );
    if (points) return true;
    if (!quantity.chinese) {
      // 抓好120个亿元以上招商项目 is a count; 深入做好7条重点产业链补链延链强链文章；经济开发区锂电、高端装备2个主导产业
      const counted = neighbours.some(
        (other) => other.end <= quantity.start && other.class === 'count' && !other.chinese,
      );
      return (
        !counted &&
        quantity.value * quantity.multiplier < 20 &&
        /(?:做好|抓好|明确|聚焦|围绕|突出|坚持|锚定|紧盯)[^，]*$/u.test(before) &&
        /^[\u4e00-\u9fff]/u.test(after)
      );
    }
    if (quantity.tailOp !== null) return false;
    // 百万亩花海, 千万头肉牛工程: a round size names what follows it.
    if (quantity.lone)
      return (
        /^的?[\u4e00-\u9fff“]/u.test(after) &&
        !joined.test(after) &&
        headBound(before) === null &&
        !endsInMakingVerb(before)
      );
    // 七里河, 四方山, 东三县, 最后一公里: names and sayings.
    if (
      /^[里方顷县镇村度分升克口眼]$/u.test(quantity.unit ?? '') &&
      (!endsInMakingVerb(before) || /^[\u4e00-\u9fff]/u.test(after))
    )
      return true;
    if (measuring.has(quantity.class))
      return quantity.value === 1 && quantity.class !== 'share' && !endsInMakingVerb(before);
    if (quantity.class === 'duration' || quantity.baseUnit === '') return false;
    // 每个县至少有一所特困供养机构
    if (/(?:至少|不少于|不低于)(?:有|建有|建成|拥有|配备|设立)$/u.test(before)) return false;
    if (/(?:达到|达|突破|超过|不少于|不低于|至少|[近约超逾])$/u.test(before)) return false;
    if (quantity.valueMax !== null || quantity.more) return false;
    // 新增床位三百张, 改造危房一千三百户, 新建小学两所: the noun stands before, and nothing is left to be named.
    const ends = /^(?:$|[，,。；;、）)]|和|及|并|，)/u.test(after);
    // 新建日供水6000立方米水厂一座
    if (
      ends &&
      quantity.value === 1 &&
      /^[座所家]$/u.test(quantity.unit ?? '') &&
      ownDeed.test(before)
    )
      return false;
    if (ends && before.trim().length > 2 && quantity.value > 1) {
      // 人才十条, 优化营商环境二十条: names of papers; four 类 and three 种 are ways.
      if (/^[类种款项]$/u.test(quantity.unit ?? '')) return true;
      if (quantity.unit === '条') return !/[路线河渠管链街航沟带道网]$/u.test(before);
      // 安州、涪城、三台、江油: a name in a list.
      if (
        /[、和与及]$/u.test(before) &&
        !/[\d一二三四五六七八九十百][^、]*[、和与及]$/u.test(before)
      )
        return true;
      // 出栏生猪一百二十万头: nothing is named by so many.
      return quantity.value * quantity.multiplier < 100 && !holdsVerb(before);
    }
    // 解决两千名群众饮水问题, 引进三十个亿元以上项目; 十项举措, 十个行动 is a set.
    if (quantity.value >= 10) {
      const set =
        /^[个项条][\u4e00-\u9fff]{0,8}(?:行动|举措|措施|任务|机制|体系|领域|关系|计划|专项)/u;
      if (set.test(rest) || /^(?:项|类|种|件|款|批|期|轮|次)$/u.test(quantity.unit ?? ''))
        return !(quantity.value >= 20 && endsInMakingVerb(before) && !set.test(rest));
      return !endsInMakingVerb(before) && quantity.value < 20;
    }
    // 完成一家社区医院建设任务；新建一座水厂；引进三家企业
    const made =
      /(?:完成|新增|新建|新建成|建成|建设|培育|引进|引育|创建|打造|改造|争创|获批|新开工|开工|设立|组建|成立|举办)$/u;
    // 建设一座综合医院、两所养老院、三个服务中心: the verb holds for the list.
    const list = before.replace(
      /(?:[一二两三四五六七八九十]+[家所座处个条名支场间栋张][\u4e00-\u9fff“”]{2,14}[、和及])+$/u,
      '',
    );
    if (!made.test(list)) return true;
    const loose =
      quantity.value === 1 ? /^(?:家|所|座|处)$/u : /^(?:家|所|座|处|个|条|名|支|场|间|栋)$/u;
    return !loose.test(quantity.unit ?? '');
  },
};

// 一个, 一批, 一系列, 一些: no number is meant.
export const indefinite: Exclusion = {
  reason: 'indefinite',
  holds: ({ quantity }) =>
    quantity.chinese &&
    quantity.value === 1 &&
    quantity.valueMax === null &&
    !quantity.lone &&
    /^[批些种次起道方面块样般定体边]|系列/u.test(quantity.unit ?? ''),
};
