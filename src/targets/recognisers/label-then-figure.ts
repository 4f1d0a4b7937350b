import { peelHead, peelTail, type Head, type Tail } from '../peel.ts';
import type { Quantity } from '../text-to-quantities.ts';
import { subjectOfSegmentBefore } from '../subject-of-segment.ts';
import { isPlaceAlone, withoutPlace } from '../scope.ts';
import { trimPlainVerbs, verbToUse } from '../verbs.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser, Spot } from './reading.ts';

/** A verb stays in the label where the noun does not suffice: 改造老旧小区, 新增绿色建筑面积, but 绿色工厂. */
function verbForLabel(verbs: string, quantity: Quantity, core: string): string {
  if (verbs === '') return '';
  const own = trimPlainVerbs(verbs);
  const use = verbToUse(own);
  if (use === 'telling') return own;
  if (use === 'plain') return '';
  const entity =
    /(?:企业|平台|中心|车间|工厂|园区|实验室|基地|人才|机构|项目|公司|店|场|社|村|镇|小区|社区|品牌|示范区|集群|节点|试点|站|馆|专利|场景|产品|品种|”|家)$/u;
  return entity.test(core) && quantity.class !== 'area' && quantity.class !== 'length' ? '' : own;
}

// 改造4242户, 其中开工建设138个、竣工投产115个
const stage =
  /^(?:基本)?(?:改造|建成|完成|开工|竣工|投产|投用|交付|开工建设|竣工投产|建成投产|建成投用|落地|签约|入库)+$/u;
const perHead = /^每[千万百](?:常住)?(?:人口|名?(?:户籍)?老年人|名?劳动者|人)(?:拥有)?/u;
const bareClass = /^(?:总投资)?(?:过|超|逾)?(?:\d[\d.]*)?[百千万亿]+(?:元(?:及?以上)?|级)$/u;
const classNoun = /(?:项目|企业|园区|集群|合作社|产品|品牌)$/u;

// 推动工业投资增长8%; 带动农户3万户 counts what is done.
const causative = /^(?:推动|引导|支持|鼓励|促进|带动|助推|确保)$/u;

const tradeOf = /^(?:出口|进口|销售|投资)$/u;
const selfNamed =
  /(?:造林更新|造林绿化|造林|抚育|植树|培训|供地|减贫|绿化|救助|招聘|招录|流转|就业)$/u;

const SEATS = /(?:学位|床位|托位|岗位|车位)$/u;
const SCHOOL =
  /(?:幼儿园|小学|初中|高中|中小?学|学校|医院|机构|民办|公办|普惠性?|普通|职业|公益性?)$/u;

const measure = /(?:标准|水平|收入|工资|支出|投入|规模|总量|产值|投资)$/u;

// 推进老旧小区改造，2023年改造50个; 既有住宅加快加装电梯，三年累计完成120部: what the segment before names.
function subjectOfDeed(
  spot: Spot,
  tail: Tail,
  head: Head,
): { label: string; quoteStart: number } | null {
  const said = head.verbs !== '' || tail.reach || tail.surpass || tail.op !== null;
  const share = spot.quantity.class === 'share';
  // 新建公厕，2024年20座，2025年25座
  const dated = /20\d\d年[底末]?(?:计划|拟)?$/u.test(spot.left);
  const says = said || dated || (tail.growth && !share);
  const counts = !share || tail.reach;
  // 今年再调整最低工资标准，增长15%以上
  const subject = subjectOfSegmentBefore(spot.text, spot.segment);
  const grows = tail.growth && measure.test(subject?.label ?? '');
  if (!grows && ((!says && !tail.annual && !head.cumulative) || !counts)) return null;
  // 推动35家企业上云: what follows the figure is counted.
  if (!/^(?:[、，；和及与（(]|$)/u.test(spot.right)) return null;
  if (subject === null) return null;
  const own = trimPlainVerbs(head.verbs);
  // 培训200人次, 更新造林97亩, 出口3亿美元 name what they count.
  const named = selfNamed.test(own) || tradeOf.test(own);
  if (named && !subject.label.endsWith(own)) return null;
  // 老旧小区改造，新开工207套; 村庄建设，投入13.5亿元
  const told = verbToUse(own) === 'telling' || /^(?:投入|安排)$/u.test(own);
  const deed = told && !subject.label.includes(own) ? own : '';
  return { label: subject.label + deed, quoteStart: subject.start };
}

// 全市地区生产总值增长6.4%；万人高价值发明专利拥有量达到2.2件；新增国家高新技术企业150家
// 大型绿色矿山建成率不低于90%；其中10亿元及以上项目95个；技改投资增速保持在8%以上
// 完成老旧小区改造135个；每千人口拥有3岁以下婴幼儿托位数达到4.6个；城乡居民收入比达到1.8左右
export const labelThenFigure: Recogniser = (spot) => {
  const { left, leftStart, quantity, memory } = spot;
  const tail = peelTail(left);
  // 菜园小学宿舍、供电小区等15个老旧小区的25栋楼房: examples of what is counted are no label
  if (/等$/u.test(tail.core) && /^[\u4e00-\u9fff]{2,}的$/u.test(spot.right)) return null;
  const head = peelHead(tail.core);
  let core = head.core;
  const verbs = head.verbs;
  if (core === '') {
    // 实施棚户区改造项目22个，改造4242户: the verb goes with what was named before it.
    const before = memory.at(-1);
    const near =
      before !== undefined && before.segment.sentence.start === spot.segment.sentence.start;
    // 建设高标准农田5万亩，其中新建3万亩、改造提升2万亩
    const alike =
      before?.quantity.baseUnit === quantity.baseUnit &&
      !/^(?:培训|服务)/u.test(verbs) &&
      !selfNamed.test(verbs);
    // 进出口总额40亿美元，其中出口18亿美元: a verb that is the name of a figure.
    if (near && tradeOf.test(verbs) && /进出口|贸易|销售|消费|投资/u.test(before.thing)) {
      const found = {
        label: verbs,
        tail,
        head: { ...head, verbs: '' },
        quoteStart: leftStart + head.wordsStart,
        quoteEnd: quantity.end,
        labelStart: leftStart + head.verbsStart,
      };
      return { readings: [makeReading(spot, found)], numbers: 1, end: quantity.end };
    }
    if (near && verbs !== '' && (stage.test(verbs) || alike)) {
      const found = {
        label: before.thing.endsWith(verbs) ? before.thing : verbs + before.thing,
        thing: before.thing,
        tail,
        head,
        quoteStart: before.quoteStart,
        quoteEnd: quantity.end,
        labelStart: leftStart,
      };
      return { readings: [makeReading(spot, found)], numbers: 1, end: quantity.end };
    }
    const named = before === undefined ? subjectOfDeed(spot, tail, head) : null;
    if (named !== null) {
      const from = head.verbsStart < 0 ? head.coreStart : head.verbsStart;
      const found = { ...named, tail, head, quoteEnd: quantity.end, labelStart: leftStart + from };
      return { readings: [makeReading(spot, found)], numbers: 1, end: quantity.end };
    }
    core = trimPlainVerbs(verbs);
    if (
      core.length < 2 ||
      /^(?:新增|完成|达到|实现|建设|实施|推动|推进|争取|新建|培育|引进)$/u.test(core)
    )
      return null;
  }
  const named = head.core === '' ? '' : verbs;
  let keep = verbForLabel(named, quantity, core);
  const previous = memory.at(-1);
  // 全市新开工亿元及以上项目483个，其中10亿元及以上项目95个: 新开工 holds for the part.
  if (
    verbs === '' &&
    previous !== undefined &&
    previous.segment.sentence.start === spot.segment.sentence.start
  ) {
    const whole = head.ofWhich || /^\d+(?:\.\d+)?[百千万亿]*元/u.test(core);
    if (whole && previous.verbs !== '' && verbToUse(previous.verbs) === 'telling')
      keep = previous.verbs;
  }
  // 新增学位3.25万个，其中主城区8730个: the place narrows what was counted.
  const whole =
    (head.ofWhich || /^[国省市区县]家?级$/u.test(core)) &&
    /(?:区|县|市|镇|旗|州|乡|城镇|农村|城市|国家级|省级|市级|县级|区级)$/u.test(core)
      ? memory.findLast((one) => one.quantity.baseUnit === quantity.baseUnit)
      : undefined;
  // 新增学位2400个（其中公办幼儿园600个）: what the whole counts, in a part of the schools.
  const seats =
    head.ofWhich && SCHOOL.test(core) && previous?.quantity.unit === quantity.unit
      ? SEATS.exec(previous.thing)?.[0]
      : undefined;
  if (seats !== undefined) core += seats;
  // 州直新增城镇就业3.5万人、塔城地区1.7万人: the place alone takes what was measured before it.
  if (verbs === '' && previous?.quantity.baseUnit === quantity.baseUnit && isPlaceAlone(core)) {
    const thing = withoutPlace(previous.thing);
    const found = {
      label: core + thing,
      thing,
      tail,
      head,
      quoteStart: previous.quoteStart,
      quoteEnd: quantity.end,
      labelStart: leftStart + head.coreStart,
      place: core,
    };
    return { readings: [makeReading(spot, found)], numbers: 1, end: quantity.end };
  }
  // 招引过亿元项目60个，其中过10亿元8个: the class takes the noun of what it is part of.
  if (bareClass.test(core)) core += classNoun.exec(previous?.thing ?? '')?.[0] ?? '';
  // 每千人口床位数达到7.1张、执业医师数达到3.6人; …执业医师3.2人、注册护士3.8人: 每千人口 holds for the list.
  const isLike = verbs === '' && previous?.quantity.baseUnit === quantity.baseUnit;
  if (
    previous?.segment === spot.segment &&
    !/^(?:每|人均|户均)/u.test(core) &&
    (tail.reach || isLike)
  )
    core = (perHead.exec(previous.thing)?.[0] ?? '') + core;
  if (whole !== undefined) core += whole.thing.replace(/^[国省市区县]家?级(?:及?以上)?/u, '');
  if (core.length < 2 || !/[\u4e00-\u9fffA-Za-z]/u.test(core)) return null;
  const blank =
    causative.test(verbs) &&
    ((quantity.class !== 'people' && quantity.class !== 'count') || tail.reach || tail.surpass);
  const reading = makeReading(spot, {
    label: keep + core,
    thing: core,
    tail,
    head: { ...head, verbs: blank ? '' : verbs || keep },
    quoteStart: whole?.quoteStart ?? leftStart + head.wordsStart,
    quoteEnd: quantity.end,
    labelStart: leftStart + head.coreStart,
  });
  return { readings: [reading], numbers: 1, end: quantity.end };
};
