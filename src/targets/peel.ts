import { fiveYearPlanName, fiveYearPlanToPeriod } from '../model/five-year-plans.ts';
import type { Op } from '../model/target.ts';
import { headBound } from './bounds.ts';
import { verbsAtStart } from './verbs.ts';

/** What stands between a label and its figure, taken off from the right. */
export interface Tail {
  readonly core: string;
  readonly reach: boolean;
  readonly growth: boolean;
  readonly reduction: boolean;
  readonly op: Op | null;
  /** 突破 and 超过 both bound and reach. */
  readonly surpass: boolean;
  readonly respectively: boolean;
  readonly both: boolean;
  readonly annual: boolean;
  readonly future: boolean;
  readonly baseYear: string | null;
  /** The value that a change starts from: 由2020年的2.1%提高到3%. */
  readonly baseValue: number | null;
}

const reaches =
  /(?:(?:提高|提升|提|增加|扩大|缩小|收窄|发展|上升|增长|增|升|延长|壮大|优化|推广|拓展|扩展|攀升|恢复|回升|下降|降低|减少|压减|压缩|缩短|缩减|降|减)(?:(?:到|至)(?:20\d\d年的?)?|为)|(?:达到|达|(?:保持|稳定|稳|控制|维持|巩固|稳固)(?:在|到|至)|占到|(?<=分别|均|已)完成|迈上|跃上|跨上|站上|登上|攀上|迈入|跨入|跃升(?:到|至)|保持|稳定|维持|实现|不低于全省平均))(?:了)?$/u;
const grows =
  /(?:翻|净增长|净增加|净增|增长|增幅|增速|提高|递增|(?<!改造|改善|整治|治理|建设|改建)提升|上升|增加|增|上涨|上调|上浮|新增|攀升)(?:了|率)?$/u;
const shrinks =
  /(?:下降|降低|减少|改善|降幅|精简|压降|压减|削减|缩短|压缩|缩减|缩小|收窄|下浮|递减|减幅|降)(?:了|率)?$/u;
// 补助标准提高到每人每年670元 says how much, not when.
const fillers =
  /(?:[（(](?:到|至)?20\d\d年[^（）()]{0,3}[）)]、?|(?:到|至|于|在)?(?<![由从自较]|(?<!占)比)(?:20\d\d年(?:[底末]|上半年)?前?的?|[去今明]年(?:上半年|年?[底末])?)|每年|(?<!\d)年均|同比|环比|累计|总共|共计|合计|全部|基本|平均|继续|持续|力争|确保|争取|预计|预期|努力|要|已经|已|也|再|均|都|双双|各|分别|将|进一步|实际|为|是|有|共|(?<=[均都])在|总体|要求|逐年|每年度|按可比价格|按可比价|不变价|名义|每(?:人|户|亩|生|名[\u4e00-\u9fff]{2,4})每[年月]|力求|全年|年内|[上下]半年|[一二三四]季度|前三季度|首次|率先|一举|成功|历史性|(?<!大)自然|(?:按)?(?:同|可比)口径)$/u;
const comparison = new RegExp(
  String.raw`(?:(?<![占对环同])比|较|与|同|按)(?:((?:19|20)\d\d)年?(?:末|底)?|(${fiveYearPlanName})期?末|${fiveYearPlanName}(?:时期|期间)|上年|去年|同期|法定时限|上年同期|\d{4}年同期)(?:同期)?(?:相比|平均)?$|(是|为|相当于|达到|达|超过)(?:((?:19|20)\d\d)年|(${fiveYearPlanName})期?末|${fiveYearPlanName}(?:时期|期间))的?$`,
  'u',
);
const lastYear = (plan: string | undefined): string | undefined =>
  fiveYearPlanToPeriod(plan ?? '')?.end.toString();

// 由原来的485元提高至1050元; 分别从2020年的2.1万元、1.2万元提高到…
const startingValue = new RegExp(
  String.raw`(分别)?(?:由|从)(?:((?:19|20)\d\d)年?的?|(${fiveYearPlanName})(?:末|期末)的?|原来的)?[^，]*\d[^，]*$`,
  'u',
);

// 普及率93%→96%, 2023年30家→2025年50家
const changeSign =
  /(?:(?:由|从)?((?:19|20)\d\d)年的?)?(?:由|从)?(\d[\d.]*)[^，、；。\d]{0,8}(?:→|➔|⟶|⇒|->|=>)\s*(?:(?:到|至)?20\d\d年的?)?$/u;
const changesTo = /^[提增扩缩收发上升延壮攀恢回下降减压].*[到至]/u;
const valueAtEnd =
  /(?:((?:19|20)\d\d)年的?)?(?<![A-Za-z_.\d])(\d[\d.]*)[^，、；。\d率比数量内的以度]{1,5}$/u;

/** “规模以上工业总产值力争达到” → core 规模以上工业总产值, reach; “…分别比2020年下降” → 分别, base year 2020. */
export function peelTail(before: string): Tail {
  const arrow = changeSign.exec(before);
  let core = arrow === null ? before : before.slice(0, arrow.index);
  const seen = { reach: arrow !== null, growth: false, reduction: false, surpass: false };
  const words = { respectively: false, both: false, annual: false, future: false };
  let op: Op | null = null;
  let baseYear: string | null = arrow?.[1] ?? null;
  let baseValue: number | null = arrow === null ? null : Number(arrow[2]);
  let towards = false;
  for (;;) {
    const bound = headBound(core);
    if (bound !== null && op === null) {
      const word = core.slice(core.length - bound.length);
      op = bound.op;
      if (/突破|超|逾|高于|大于/u.test(word)) seen.surpass = true;
      if (/突破|控制|严控|压减|限制/u.test(word)) seen.reach = true;
      core = core.slice(0, core.length - bound.length);
      continue;
    }
    const from = comparison.exec(core);
    if (from !== null) {
      baseYear = from[1] ?? from[4] ?? lastYear(from[2] ?? from[5]) ?? baseYear;
      if (/^[达超]/u.test(from[3] ?? '')) seen.reach = true;
      core = core.slice(0, from.index);
      continue;
    }
    const settled = seen.reach || seen.growth || seen.reduction;
    const reach = settled ? null : reaches.exec(core);
    if (reach !== null) {
      seen.reach = true;
      towards = changesTo.test(reach[0]);
      core = core.slice(0, reach.index);
      continue;
    }
    const change = settled || seen.surpass ? null : (grows.exec(core) ?? shrinks.exec(core));
    if (change !== null) {
      if (grows.test(core)) seen.growth = true;
      else seen.reduction = true;
      core = core.slice(0, change.index);
      continue;
    }
    const filler = fillers.exec(core);
    if (
      filler === null ||
      (filler[0].length === 1 &&
        /(?:作|认|成|变|视|转|列|称|所|享|占|拥|持|现|没|公|国|私|以)$/u.test(
          core.slice(0, filler.index),
        ))
    )
      break;
    const word = filler[0];
    if (word === '分别') words.respectively = true;
    if (/^(?:均|都|双双|各)$/u.test(word)) words.both = true;
    if (/^(?:年均|每年)$/u.test(word)) words.annual = true;
    if (word === '将') words.future = true;
    core = core.slice(0, filler.index);
  }
  const from = startingValue.exec(core);
  if (from !== null && (seen.reach || seen.growth || seen.reduction)) {
    core = core.slice(0, from.index);
    if (from[1] !== undefined) words.respectively = true;
    // 由2015年提高到: the year alone
    const [, year, valueText] = /((?:19|20)\d\d)年[底末]?的?([^]*)$/u.exec(from[0]) ?? [];
    baseYear ??= from[2] ?? lastYear(from[3]) ?? year ?? null;
    const value = /(\d+(?:\.\d+)?)[^\d]*$/u.exec(valueText ?? from[0])?.[1];
    if (from[1] === undefined && value !== undefined) baseValue = Number(value);
  }
  // 普及率93%提高到96%: the value before it, without 由.
  const plainly = towards && from === null ? valueAtEnd.exec(core) : null;
  if (plainly !== null) {
    core = core.slice(0, plainly.index);
    baseYear ??= plainly[1] ?? null;
    baseValue = Number(plainly[2]);
  }
  return { core: core.replace(/[\s，,、：:]+$/u, ''), ...seen, ...words, op, baseYear, baseValue };
}

/** What stands before a label, taken off from the left. */
export interface Head {
  readonly core: string;
  /** Offset of the label, and of the first word that is no join or period, within the text given. */
  readonly coreStart: number;
  readonly wordsStart: number;
  readonly verbs: string;
  readonly verbsStart: number;
  readonly cumulative: boolean;
  readonly ofWhich: boolean;
}

const joins =
  /^(?:[\s、，,：:\u2460-\u249b●○■□◆◇★☆▪•·✓√▶►▸➤◎◉▲△※]|[（(]?\d{1,2}[)）]|[a-zA-Z][.、)）](?=[\u4e00-\u9fff])|[（(][^（()）]*[)）](?=[、，,和及])|\d{1,2}(?:[.．]\s+(?!\d)|[.．、](?=[\u4e00-\u9fff“]))|[一二三四五六七八九十]{1,2}是|和(?![美谐平])|与(?!会|我|[\u4e00-\u9fff]{0,8}建立)|及(?!时)|以及|并(?!购|网)|且|还|另外|同时|或)+/u;
const periods = new RegExp(
  String.raw`^(?:(?:力争)?(?:到|至|在|截至|截止)?(?:20\d\d|${fiveYearPlanName})(?:年|[-‐–—―−~～至到]+20\d\d年)?(?:以来|起(?!草|点|步)|全年|年度|度(?!假)|年底|年末|期间|时期|底|末)?(?:以?前)?(?![\u4e00-\u9fff]?年前)|(?:[一二两三四五]|\d)年$|年内|全年|[去今明前]年(?:[上下]半年|[一二三四]季度末?|\d{1,2}月份?[底末]?|年?[底末])?(?:之?前)?|上一?年度?[底末]?(?!报)|次年|后年|本年|每年|年均(?!降|气温|径流|日照)|年底前|到?年底|年末|当年|三年内|期内|年度内|每季度|(?:利?用)?(?:[一二三四五两]|\d)年(?:左右)?的?时间|[上下]半年|前?[一二三四]季度[底末]?(?:之?前)?|\d{1,2}月份?(?:中旬|底|末)?(?:以?前)?)[，,]?`,
  'u',
);
const leading =
  /^(?:(?:按)?(?:同|可比)口径|力争|争取(?=年内|全年|新增)|确保|预计|预期|有望|力求|保证|努力|计划(?=[一二三四五]年|引进|新增|新建|新开|实施|完成|投资|培育|培养|培训|建设|建成|改造|创建|打造|选派|招聘|招录|举办|开展|开工|整治|治理)|全区|全市|全县|全省|全州|全旗|全盟|全镇|我区|我市|我县|我省|我州|本市|本区|本县|市域|辖区内?|其中|含|包括|累计|共计|共有(?!产|权)|共(?!享|同|建|产|青|和)|总共|持续|继续|进一步|积极|大力|加快|全面(?=覆盖|建成|完成|推进|实现|开展|落实|消除)|有序|稳步|扎实|深入|滚动|同步|统筹|切实|(?:高质量|高标准|高水平|基本)(?=建设|建成|推进|打造|举办|开展|实施|编制|完成|实现|消除|达到|形成)|率先|新(?=培育|引进|招引|登记|纳入|认定|获得|取得|成立|设立|组建|发展|入选|获评)|再次|再(?!生|就业|制造|担保)|已经|已|还|也|要(?!素|求)|应(?!急|用|届)|可(?!再生|支配|持续|循环|用|吸入|回收|降解)|将|把|每[天日]|(?:[一二两三四五六七八九十]|\d)年(?:内|来|间)?(?=累计|共(?=新)|新增|建成|完成|实施|新建|培育|培植|全[市区县省])|现有(?!效)|(?:成功|配套|涉及|保持)(?=[\u4e00-\u9fff]{3,})|仍|在[^，]{2,14}(?:影响|情况|基础|背景)[下上]|获(?=认定|评为|批为)|(?:市|区|县|省)级(?=发放|投入|安排)|[^，、]{2,14}(?:完工|建成|投用|投产|达产)后|[\u4e00-\u9fff“”]{2,10}(?:荣获|斩获|夺得|荣膺)|对(?!接|外|口|标|[\u4e00-\u9fffA-Z]{0,10}进出口)|使(?!用)|让(?!税|利)|在[^，]{2,16}?(?=打造|建设|新建|实施|培育|建成|开展|布局|改造)|实际(?!使用|到位|利用)|分别|同比|环比|每年|年均|组织(?=实施|参加|开展|举办|申报|企业)|联合(?!体|会)|集中(?![和、与及]|式|供|收|处|度|连片|隔离|带)|主动|常态化|为(?:企业|群众|居民|老人|学生|市民|农户|职工|各类市场主体|市场主体|经营主体|农民工)|推动|推进|引导|支持|指导|鼓励|促进|带动|助推|按照(?=[^，]{2,})|达到(?=[^，]{4,})|重点(?=培育|打造|建设|实施|推进|支持|抓好))/u;

// 社会消费品零售总额增长11%；出口总额17亿美元
const exportsNamed = /^[出进]口(?:总[额值量]|[额值量])/u;

/** “力争年内新增市级及以上创新平台” → verbs 新增, core 市级及以上创新平台. */
export function peelHead(text: string): Head {
  let at = 0;
  let wordsStart = -1;
  let verbs = '';
  let verbsStart = -1;
  let cumulative = false;
  let ofWhich = false;
  for (;;) {
    const rest = text.slice(at);
    const skip = joins.exec(rest) ?? periods.exec(rest);
    if (skip !== null && skip[0].length > 0) {
      at += skip[0].length;
      continue;
    }
    if (wordsStart < 0) wordsStart = at;
    const verb = exportsNamed.test(rest) ? null : verbsAtStart.exec(rest);
    const word = leading.exec(rest);
    if (verb !== null && (word === null || verb[0].length >= word[0].length)) {
      verbs = verb[0];
      verbsStart = at;
      at += verb[0].length;
      at +=
        /^(?:了|好|到(?!位|\d|“|20)|和(?=新|改|提)|[（(][新改扩建、]{2,4}[）)])/u.exec(
          text.slice(at),
        )?.[0].length ?? 0;
      continue;
    }
    // 今年再建300个
    const short = /^(?:建|增|添|修|改|栽|种|引|招)$/u.test(rest);
    if (short) {
      [verbs, verbsStart] = [rest, at];
      at += rest.length;
    }
    if (word === null) break;
    if (/^(?:累计|已|已经)$/u.test(word[0])) cumulative = true;
    if (/^(?:其中|含|包括)$/u.test(word[0])) ofWhich = true;
    if (/^(?:推动|推进|引导|支持|指导|鼓励|促进|带动|助推)$/u.test(word[0])) {
      verbs = word[0];
      verbsStart = at;
    }
    at += word[0].length;
  }
  return {
    core: text.slice(at),
    coreStart: at,
    wordsStart: wordsStart < 0 ? at : wordsStart,
    verbs,
    verbsStart,
    cumulative,
    ofWhich,
  };
}
