import { peelHead, peelTail } from '../peel.ts';
import { subjectOfSegmentBefore } from '../subject-of-segment.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser } from './reading.ts';

const ratio = /(?:率|比重|占比|比例|度|水平)$/u;
const measureEnd = /(?:播种面积|种植面积|面积|产量|数量|总数|总量|总额|额度|企业数)$/u;
/** The bare measure that names a figure: 总数, 、规模 → 规模. */
function bareOf(measure: string, core: string): string {
  return bareMeasure.test(measure) ? measure : core.replace(/^[、，,]+/u, '');
}

const bareMeasure =
  /^(?:总数|总量|总规模|总额|规模|产量|总产量|产值|总产值|营收|营业收入|进出口额|占比|面积|总面积|用户|余额|数量|总投资|投资额|销售额|存量|覆盖率|覆盖面|增速|完成投资|新增|产业投资)$/u;
// What a macro figure does not own: 地区生产总值增长5%，产业投资增长7%.
const ofAnEntity =
  /^(?:产值|总产值|营收|营业收入|进出口额|总投资|投资额|销售额|完成投资|新增|产业投资|用户|覆盖率|覆盖面|总规模|规模)$/u;
const macro =
  /(?:生产总值|GDP|增加值|投资|收入|零售总额|进出口(?:总[值额]|额)?|价格(?:总水平|指数)?|税收|支出|经济)$/u;

// 非公经济增加值增长11.5%，占GDP比重达到57%；财政支出达169亿元，占公共财政预算支出的65.7%
// 争取新增专项债券额度139.01亿元、同比增长54.7%；实现GDP1960亿元，增长10.5%
// 新登记市场主体7.2万户、总数达到53.7万户；设立产业基金13支、总规模207亿元
// 建设旅游公路11条、101公里；粮食播种面积不低于70万亩，产量稳定在6.6亿斤以上
/** 新能源产业瞄准千亿级目标，…，年内力争完成产业投资: the subject that opens the sentence. */
function subjectOf(text: string, from: number): string {
  const opening = text.slice(from, from + 24);
  return (
    /^([^，、]{2,12}?(?:产业|行业|集群|园区|业))(?=瞄准|聚焦|突出|围绕|抓住|依托|要|力争)/u.exec(
      opening,
    )?.[1] ?? ''
  );
}

export const refersBack: Recogniser = (spot) => {
  const { left, quantity, text, segment } = spot;
  const previous = spot.memory.at(-1);
  const tail = peelTail(left);
  const head = peelHead(tail.core);
  const measure = head.core !== '' ? head.core : head.verbs;
  const named = bareMeasure.test(bareOf(measure, tail.core));
  if (
    /^(?:占(?!地|用)|(?:是|为)(?:年度|全年)?(?:计划|任务|目标|预算))/u.test(head.core) &&
    previous !== undefined &&
    quantity.class === 'share'
  ) {
    const portion = head.core
      .replace(/^(?:是|为)/u, '占')
      .replace(/的$/u, '')
      .replace(/(?<!比重|比例)$/u, '比重');
    const found = {
      label: previous.thing.replace(/(?:年均)?(?:增速|增幅|增长率)$/u, '') + portion,
      thing: previous.thing,
      tail,
      head,
      quoteStart: previous.quoteStart,
      quoteEnd: quantity.end,
      labelStart: spot.leftStart,
    };
    return { readings: [makeReading(spot, found)], numbers: 1, end: quantity.end };
  }
  if (measure !== '' && !named && !(quantity.unit === '倍' && /^(?:是|为|相当于)/u.test(measure)))
    return null;
  if (named) {
    const subject = subjectOf(text, segment.sentence.start);
    if (subject !== '') {
      const own = bareOf(measure, tail.core);
      const label = subject + (subject.endsWith('产业') ? own.replace(/^产业/u, '') : own);
      const quoteStart = segment.sentence.start;
      const found = {
        label,
        tail,
        head,
        quoteStart,
        quoteEnd: quantity.end,
        labelStart: spot.leftStart + head.coreStart,
      };
      return { readings: [makeReading(spot, found)], numbers: 1, end: quantity.end };
    }
  }
  if (previous === undefined) {
    // 改造街头绿地，数量不少于60处: the segment before says of what.
    const own = named ? bareOf(measure, tail.core) : '';
    const subject = own === '' ? null : subjectOfSegmentBefore(text, segment);
    if (subject === null || !/^(?:数量|总数|总量|规模|面积|覆盖面|覆盖率|产量|产值)$/u.test(own))
      return null;
    const found = {
      label: subject.label + own,
      tail,
      head,
      quoteStart: subject.start,
      quoteEnd: quantity.end,
      labelStart: spot.leftStart + head.coreStart,
    };
    return { readings: [makeReading(spot, found)], numbers: 1, end: quantity.end };
  }
  // 达产率达到85%，产值翻一番: a rate has no 产值.
  const ownsNothing = macro.test(previous.thing) || /(?:率|比重|占比)$/u.test(previous.thing);
  if (named && ofAnEntity.test(bareOf(measure, tail.core)) && ownsNothing) return null;
  // 交易额44.9亿元；完成投资600亿元: an amount is not invested in.
  if (/投资|新增/u.test(measure) && previous.quantity.class === 'money') return null;
  if (measure === '' && previous.segment.sentence.start !== spot.segment.sentence.start)
    return null;
  // 增长10.5% after a figure grows what that figure measures; 、101公里 measures the same roads.
  const changed = tail.growth || tail.reduction;
  const alsoCounts =
    measure === '' &&
    !changed &&
    (quantity.class !== 'share' || tail.reach) &&
    (previous.segment === spot.segment ||
      // 每年引进人才不少于10人，到2025年累计达到30人以上
      // 城市建设投资600亿元，力争750亿元
      // 工业增加值1566亿元，五年累计6930亿元
      ((tail.reach ||
        tail.op !== null ||
        head.ofWhich ||
        /(?:力争|争取)(?:达到|完成)?$|年累计$|20\d\d年[底末]?$/u.test(left)) &&
        (previous.quantity.baseUnit === quantity.baseUnit || previous.kind === 'growth')));
  // 规上工业增加值增长8%、力争10%以上
  const echo =
    measure === '' &&
    quantity.class === 'share' &&
    previous.quantity.class === 'share' &&
    !tail.respectively;
  const times = quantity.unit === '倍' && (measure === '' || /^(?:是|为|相当于)/u.test(measure));
  if (!named && !changed && !alsoCounts && !echo && !times) return null;
  // 由70%提高到85%、2026年的95%: the start holds for all that follows it in the list.
  const goesOn =
    (alsoCounts || echo) &&
    previous.segment === spot.segment &&
    previous.quantity.unit === quantity.unit;
  const from =
    goesOn && tail.baseYear === null && tail.baseValue === null
      ? { baseYear: previous.baseYear, baseValue: previous.baseValue }
      : {};
  const thing = changed && !named ? previous.label : previous.thing;
  const bareName = named ? bareOf(measure, tail.core) : '';
  const label = named
    ? thing.replace(
        /收入|营收|产值|进出口额|销售额/u.test(bareName) ? /企业(?:数量)?$/u : measureEnd,
        '',
      ) + bareName
    : thing;
  // 新达产项目314个，新增产值365亿元
  const added = named && head.verbs === '新增' ? head.verbs : '';
  const verbs = /^(?:完成|新增)/u.exec(bareName)?.[0] ?? added;
  return {
    readings: [
      makeReading(spot, {
        label,
        thing,
        tail:
          echo && !changed && (!tail.reach || !ratio.test(previous.thing))
            ? {
                ...tail,
                ...from,
                growth: previous.kind === 'growth',
                reduction: previous.kind === 'reduction',
              }
            : { ...tail, ...from },
        head: { ...head, verbs },
        quoteStart: previous.quoteStart,
        quoteEnd: quantity.end,
        labelStart: spot.leftStart,
        alone: named,
      }),
    ],
    numbers: 1,
    end: quantity.end,
  };
};
