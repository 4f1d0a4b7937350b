import { amountClasses } from '../../model/amount-classes.ts';
import type { UnitClass } from '../../model/unit.ts';
import type { Exclusion } from './exclusion.ts';
import { endsInMakingVerb, verbsAtStart } from '../verbs.ts';

const dimensions: ReadonlySet<UnitClass> = new Set([...amountClasses, 'age', 'duration', 'other']);
// What may follow a figure and is no noun: 100亩以上并…, 亿元大关.
const joins =
  /^(?:并|且|和|及|与|或|以及|等|惠及|带动|拉动|撬动|覆盖|大关|的?基础上|时|后|,|，|、|\(|（|；|;|的?目标|的?规模(?!以上|企业|化)|新?台阶|的新?台阶|，|$)/u;
const noun = /^[的“"《\u4e00-\u9fffA-Za-z]/u;

const classAmount =
  /(?:\d(?:家|户|个)[\u4e00-\u9fff]{0,6}|(?:\d%|分之[一二三四五六七八九\d]|[一二三四五六七八九]成|一半)(?:及?以上)?的?[\u4e00-\u9fff]{0,12})(?:企业|公司|园区|村|村集体|社区)?(?:年)?(?:主营业务收入|营业收入|销售收入|产值|营收|税收|纳税|收入|年收入)(?:均|全部)?(?:过|超|超过|突破|达到?)$/u;

// 500万元以上技改项目20个；过10亿元项目8个；年用水量1万立方米以上工业和服务业单位；3岁以下婴幼儿托位数；
// 30万千瓦以下抽凝机组；集体收入20万元以上村占比达到60%；瞄准千亿级目标
export const threshold: Exclusion = {
  reason: 'threshold',
  holds: ({ text, quantity, segment, neighbours, before, after }) => {
    if (/^级/u.test(after) && quantity.class !== 'count') return true;
    // 对年纳税额500万元以上、增长20%以上的企业，给予奖励
    const whom = /^(?:支持|鼓励)?对[^，]*的[\u4e00-\u9fff]{2,8}$/u.test(
      before + text.slice(quantity.start, quantity.end) + after,
    );
    const given = /^[，,][\u4e00-\u9fff]{0,6}(?:给予|奖|补|按|一次性|最高|免|减)/u;
    if (whom && given.test(text.slice(segment.end, segment.end + 12))) return true;
    // 过10亿元、50亿元的优质企业: the class is named by several amounts.
    const bounded = quantity.tailOp !== null || /(?:过|超|逾)$/u.test(before);
    const money = quantity.class === 'money';
    // 其中过10亿元8个、过50亿元1个
    const beside = neighbours.some(
      (other) => other.start === quantity.end && other.class === 'count',
    );
    if (money && bounded && beside) return true;
    // 3—5家企业营收过10亿元; 80%以上的村集体收入超过20万元: the amount says which are counted.
    if (money && classAmount.test(before)) return true;
    // 产值50亿元、利税10亿元以上企业分别达24家、18家
    const alsoNamed = /^、[\u4e00-\u9fff]{1,6}\d[\d.]*[万亿]*元以上的?(?:企业|项目)/u;
    if (money && alsoNamed.test(after)) return true;
    // 城区常住人口500万以上1000万以下的城市
    const span = neighbours.some(
      (other) =>
        other.tailOp !== null && (other.start === quantity.end || other.end === quantity.start),
    );
    if (quantity.tailOp !== null && span) return true;
    const listed =
      /^[、和](?:\d|[十百千]?亿元)/u.test(after) &&
      /(?<!分别[^，]*)(?:过|超|逾)$/u.test(before) &&
      money;
    // 过1亿元、10亿元、50亿元的优质企业; 1家产销过50亿元、10家过10亿元的企业: 10家 is counted.
    if (
      listed ||
      (money &&
        /(?<!分别[^，]*)(?:过|超|逾)\d[\d.]*[万亿]*元(?:、\d[\d.]*[万亿]*元)*、$/u.test(before))
    )
      return true;
    // 城区常住人口300万以下城市
    if (
      quantity.tailOp !== null &&
      /人口$/u.test(before) &&
      /^的?(?:特大|超大|大|中等?|小)?(?:城市|县城|城区|县|乡镇)/u.test(after)
    )
      return true;
    // 20户以下自然村: what is counted up to a number is a class.
    if (quantity.class === 'count' && quantity.tailOp === '<=')
      return noun.test(after) && !joins.test(after);
    // 建成通乡公路111公里和30户以上自然村硬化路889公里
    if (/^[户人]$/u.test(quantity.unit ?? '') && quantity.tailOp !== null)
      if (
        /^的?[\u4e00-\u9fff]{0,3}(?:村|组|居民点|单位|家庭|班额|班级)/u.test(after) &&
        !endsInMakingVerb(before)
      )
        return true;
    // 3—6岁儿童入园率
    if (quantity.class === 'age' && noun.test(after) && !joins.test(after)) return true;
    // 1652个30户以上自然村: a bound right after another count defines the class.
    const joined = neighbours.find((other) => other.end === quantity.start);
    if (bounded && joined !== undefined && joined.class !== 'duration') return true;
    // 新增千头以上养殖场28个; 千头以上达到15个; 吉天然等2个超万头养殖企业: a round size names the class.
    const counted = neighbours.some((other) => other.start >= quantity.end);
    const of = /\d[\d.]*\D{1,2}(?:超|过|近)$/u.test(before);
    const sized = quantity.tailOp !== null || dimensions.has(quantity.class);
    const named =
      sized && noun.test(after) && !joins.test(after) && (counted || !endsInMakingVerb(before));
    if (quantity.lone && bounded && (of || named || (counted && /^达到?\d/u.test(after))))
      return true;
    if (!dimensions.has(quantity.class)) return false;
    if (!bounded || !noun.test(after) || joins.test(after)) return false;
    if (/储备|储煤/u.test(after) && quantity.class === 'duration') return false;
    const later = neighbours.some(
      (other) =>
        other.start > quantity.start && !/[、]/u.test(text.slice(quantity.end, other.start)),
    );
    const land =
      quantity.class === 'area' || quantity.class === 'length' || quantity.class === 'volume';
    return later || !land || !endsInMakingVerb(before);
  },
};

// 3万亩农田实现高效节水灌溉: what a sentence begins with is told of.
const told =
  /^的?[“\u4e00-\u9fff]{2,14}?(?:实现|完成|全部|得到|纳入|建成|通过|用上|启动|开工|投产|投用|竣工)/u;

// 对260公里农村公路实施安全防护: what something is done to.
const handled =
  /^\s*(?:[\u4e00-\u9fff]{0,6}(?:计划|拟|要|将))?(?:对|将|把|严守|坚守|守住|守牢)(?:全[市区县省州])?(?:约|近|超过?)?$/u;

const amountNoun =
  /^(?:的)?(?:[\u4e00-\u9fff]{0,6})(?:资金|投资|贷款|消费券|债券|专项债|基金|授信|税收|外资|内资|融资|订单|[\u4e00-\u9fff]{1,6}金)/u;

/** What a length measures that is the shape of one thing. */
const shaped =
  /(?:直径|口径|管径|(?<![拓加增])宽度?|净高|(?<![提新])高度?|水深|深度?|厚度?|跨度|海拔|限高)(?:约|为|达)?$/u;

/** 投资24亿元完善…: money that is given for what a verb tells, and no size of a thing. */
const forPurpose = (before: string, after: string): boolean =>
  /(?:投资|投入|安排|补贴|补助|拨付|筹集|落实|列支|整合|统筹|争取|出资)(?:资金|经费)?(?:约|近|超|超过)?$/u.test(
    before,
  ) &&
  /^(?:资金|经费)?(?:用于|支持|扶持|完善|实施|推进|推动|建设|改造|新建|改善|开展|保障|提升|整治|治理|修建|修缮|购置|发展|加强|解决|打造|扩建|保护)/u.test(
    after,
  );

const spent =
  /(?:(?:投入|安排|筹集|筹措|拨付|落实|统筹|列支)(?:各类|财政|专项)?(?:资金|经费)?|(?:整合|统筹|争取)[\u4e00-\u9fff]{0,8}资金)(?:约|近|超|超过)?$/u;

// 投资140亿元的宁德时代新能源电池；总投资44亿元的工程；22万吨地表水厂；年产5000台多功能装备；170万吨浆纸一体化项目
export const projectSize: Exclusion = {
  reason: 'project-size',
  holds: ({ text, quantity, neighbours, before, after }) => {
    // 建成路坪500千伏、小金220千伏等输变电工程
    if (/^千?伏$/u.test(quantity.unit ?? '')) return true;
    // 建筑内容共6层、33套
    if (quantity.unit === '层' && !/^[楼级]/u.test(after)) return true;
    // 3.8米直径, 宽12米, 海拔1532米
    if (
      quantity.class === 'length' &&
      (shaped.test(before) || /^的?(?:直径|口径|宽|高|深|厚|跨度)/u.test(after))
    )
      return true;
    if (quantity.unit === null || !noun.test(after) || joins.test(after)) return false;
    // 投入3.67亿元完善园区基础设施; 整合涉农资金30亿元设立专项; 35.93亿元财政资金直达快享
    if (
      quantity.class === 'money' &&
      before.trim() === '' &&
      /^[\u4e00-\u9fff]{0,6}资金/u.test(after)
    )
      return false;
    // 三年投资24亿元完善园区基础设施, 补贴5800多万元支持冷链物流
    if (quantity.class === 'money' && !/^的/u.test(after) && forPurpose(before, after))
      return false;
    // 调整债券资金1.36亿元用于民生项目
    const purpose = /^用于/u.test(after) || (spent.test(before) && verbsAtStart.test(after));
    if (purpose && quantity.class === 'money') return false;
    if (
      /(?:年产|日产|月产|年处理|日处理|总投资|投资|占地|库容|装机|总建筑面积|设计年产能|产能|年加工)(?:约|近|超|超过)?$/u.test(
        before,
      )
    ) {
      // 完成投资100亿元以上并…: a bound with a verb after it is no size.
      return quantity.tailOp === null || /^的/u.test(after);
    }
    // 北汽二工厂30万辆汽车等项目
    const made = endsInMakingVerb(before);
    if (
      quantity.multiplier >= 1e4 &&
      !made &&
      /(?:项目|生产线|工厂)/u.test(after) &&
      quantity.class === 'count'
    )
      return true;
    if (quantity.class === 'rate')
      return /^[^，、]{0,20}(?:项目|工程|装置|生产线|基地)/u.test(after);
    const sized = neighbours.some(
      (other) =>
        other.start < quantity.start &&
        other.class === 'money' &&
        /^的/u.test(text.slice(other.end, other.end + 1)),
    );
    // 总投资320亿元的66个产业项目 counts projects.
    const projects =
      /^[个项家座条所]$/u.test(quantity.unit) && /^[^，、]{0,16}(?:项目|工程|企业)/u.test(after);
    if (sized && !projects && quantity.tailOp === null) return true;
    if (
      !dimensions.has(quantity.class) ||
      quantity.class === 'duration' ||
      quantity.tailOp !== null
    )
      return false;
    if (/^[\u4e00-\u9fff]{0,4}(?:以上|以下)/u.test(after)) return true;
    const making =
      endsInMakingVerb(before) ||
      /[和、及与]$/u.test(before) ||
      handled.test(before) ||
      (quantity.class !== 'money' && before.trim() === '' && told.test(after));
    if (quantity.class === 'money')
      return (
        !(making && amountNoun.test(after)) ||
        /^的(?![\u4e00-\u9fff]{0,6}(?:资金|基金|贷款|债券|消费券|补贴|补助))/u.test(after)
      );
    if (quantity.class === 'area' || quantity.class === 'length') return !making;
    if (quantity.class === 'power')
      return !(making && /^(?:的)?[\u4e00-\u9fff]{0,6}(?:装机|能力|容量)/u.test(after));
    if (quantity.class === 'volume') return !making;
    return !(endsInMakingVerb(before) && !/(?:项目|工程|基地|厂|园|生产线)/u.test(after));
  },
};

// 发放价格临时补贴1.9亿元; 市对县财力补助增长34%: a sum that was paid out, or its growth; 获得称号的企业每家奖励50万元 is none.
const paidOut =
  /(?:(?:发放|兑现|获得|取得|拨付|下达|投入|安排|落实|争取|筹集|累计|中央|上级|省级?)[^，每]{0,16}(?:补助|补贴|资助|奖补|奖励)(?:资金|金|款)?(?:约|近|超|超过|达|达到|共)?|(?:增长|提高|下降|增加|上调))$/u;

// 最高3000万元；给予一次性奖补50万元；按照项目设备购置额的10%给予奖补；不超过投资额20%的比例给予一次性奖补
export const support: Exclusion = {
  reason: 'support',
  holds: ({ quantity, before, after }) => {
    if (quantity.class !== 'money' && quantity.class !== 'share') return false;
    if (paidOut.test(before)) return false;
    // 农机具购置补贴5.8亿元, 资助率100%: a sum for all, no sum for each.
    const each = /最高|给予|一次性|每|单个|不超过/u.test(before);
    if (!each && quantity.class === 'money' && quantity.value * quantity.multiplier >= 1e8)
      return false;
    if (quantity.class === 'share' && /率$/u.test(before)) return false;
    if (
      quantity.class === 'money' &&
      /(?:补贴|补助)$/u.test(before) &&
      /^(?:支持|用于|扶持)/u.test(after)
    )
      return false;
    if (
      /标准[^，]*(?:提高|增加|达)|(?:提高|增加|调整|上调)(?:到|至)(?:\d[\d.]*元[、和])*$/u.test(
        before,
      )
    )
      return false;
    return (
      /(?:最高|给予|奖补|奖励|一次性|补助|罚款|贴息|资助|补贴)[^，]{0,16}$/u.test(before) ||
      /^[^，、]{0,8}(?:给予|奖补|奖励|补助|贴息|补贴|资助|罚款)/u.test(after) ||
      (quantity.class === 'share' &&
        /(?:按|按照|不超过)[^，]*(?:额|资额|金额|费用|成本|利率|价)的?$/u.test(before))
    );
  },
};
