import { endsInMakingVerb } from '../verbs.ts';
import type { Exclusion } from './exclusion.ts';

// 第十四届；前100项；排名第86位；世界500强；3A级景区；三级医院；5级及以上河道；首批十大；二期；75周年；12月；1号
export const ordinal: Exclusion = {
  reason: 'ordinal',
  holds: ({ text, quantity, before }) => {
    const start = quantity.start;
    const rest = text.slice(start).replace(/^[\d.,零〇一二两三四五六七八九十百千]+/u, '');
    if (
      /(?:第|(?<![目底年月以之此空])前|No\.|附件|附表|图|表|专栏|序号|位列|排名|位居|升至第|居)$/u.test(
        text.slice(0, start),
      )
    )
      return true;
    if (
      /^A{0,5}级|^[星档]级?|^强|^届|^号|^周年|^甲|^版|^线城市|^[次届]全会|^次会议|^流/u.test(rest)
    )
      return true;
    if (/^A级?/u.test(rest)) return true;
    // 1.1类新药, 数据中心1.2期
    if (/^\d+\.\d+(?:类|期|版|代)/u.test(text.slice(start))) return true;
    if (/^[类等](?:及?以上|以下|标准|水质|水体)/u.test(rest) && quantity.chinese) return true;
    // 二期, 三期工程; 基金2期 is counted.
    if (/^期(?!数)/u.test(rest) && quantity.chinese) return true;
    if (
      /^(?:位|名)$/u.test(quantity.unit ?? '') &&
      /(?:排名|位次|[居列]全[国省市]|进位)[^，]*$/u.test(before)
    )
      return true;
    // 12. or （3） at the very start of an entry.
    return start <= 1 && /^[.、．﹒)）]/u.test(rest) && !/^\.\d/u.test(rest);
  },
};

// 重点抓好八个方面的工作；六项行动；三条控制线；三大基地；两个确立；四个关键举措；五个百亿产业
export const namedSet: Exclusion = {
  reason: 'named-set',
  holds: ({ text, quantity, before, after }) => {
    const rest = text
      .slice(quantity.start)
      .replace(/^(?:[\d.,零〇一二两三四五六七八九十百千]+|万(?=亿))/u, '');
    if (/^大(?![型棚桥学量])/u.test(rest)) return true;
    if (/^(?:个|项|条|类|种)?(?:方面|维度|层面)/u.test(rest)) return true;
    // 地区生产总值跨过4个千亿元台阶, 跨越3000亿元、4000亿元两个台阶
    if (/^个(?:[百千]?亿|万亿)元?(?:级)?(?:新)?台阶/u.test(rest)) return true;
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
    if (quantity.chinese && quantity.value === 1 && /^(?:批|系列|些)$/u.test(quantity.unit ?? ''))
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
    if (!quantity.chinese) {
      // 抓好120个亿元以上招商项目 is a count; 深入做好7条重点产业链补链延链强链文章；经济开发区锂电、高端装备2个主导产业
      return (
        quantity.value * quantity.multiplier < 20 &&
        /(?:做好|抓好|明确|聚焦|围绕|突出|坚持|锚定|紧盯)[^，]*$/u.test(before) &&
        /^[\u4e00-\u9fff]/u.test(after)
      );
    }
    if (quantity.class === 'money' || quantity.class === 'share' || quantity.tailOp !== null)
      return false;
    if (quantity.class === 'duration' || quantity.baseUnit === '') return false;
    if (/(?:达到|达|突破|超过|不少于|不低于|至少|[近约超逾])$/u.test(before)) return false;
    // 解决两千名群众饮水问题, 引进三十个亿元以上项目; 十项举措, 十个行动 is a set.
    if (quantity.value >= 10 && endsInMakingVerb(before)) {
      const set =
        /^[个项条][\u4e00-\u9fff]{0,8}(?:行动|举措|措施|任务|机制|体系|领域|关系|计划|专项)/u;
      return set.test(rest) || /^(?:项|类|种|件|款|批|期|轮|次)$/u.test(quantity.unit ?? '');
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
