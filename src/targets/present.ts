import { firstBetween, lastBetween, marksOf } from './marks.ts';
import type { FigurePlan } from './plan-frame.ts';
import type { Segment } from './text-to-segments.ts';
import { holdsDeed } from './verbs.ts';

// 截至2020年底，已累计改造1020处；目前，全区共有…: a result in a plan of aims, to the end of its part.
const asOf = /截[至止](?:目前|((?:19|20)\d\d)年)|目前[，,]/gu;
const yearNamed = /(20\d\d)年/gu;
// 目前，已建成600个，计划三年新建900个: what is planned is no result any more.
const turns =
  /[，,](?:[^，]{0,6}(?:计划|力争|争取|确保|将)|(?:预计)?(?:到|至)20\d\d年|今年|明年|下一步)/gu;
const past =
  /目前|现已|(?:^|[，,。；\n]|全[市区县省州])已(?:经|累计|建成|完成|达到|达|有|形成|培育|创建|实现)|近[一二两三四五]年(?:来|累计)|过去[一二两三四五]年/gu;

// 我县地处…, 境内分布着400多座山丘, 年均降水量612.5毫米: the lie of the land is no aim.
const land =
  /地处(?![置理])|位于|坐落|境内(?:有|分布|共有|现有|山)|分布(?:着|有)|辖区(?:总)?(?:面积|人口)|下辖|所?辖(?=\d)|(?:年均|年平均|多年平均|平均)(?:降[水雨]量|气温|径流量|日照|蒸发量|无霜期)|无霜期|海拔|年日照|(?:国土|区域|行政区域|土地|[全我][市区县省州]|辖区)总?面积|总面积(?=\d|约)|总人口(?=\d|约|近)|东西(?:长|宽)|南北(?:长|宽)|海岸线长|户籍人口(?!城镇|[与和、])|素有|被誉为/gu;
// 煤炭消费占比接近90%; 三产占比仅为30%; 停车位缺口5000个: what is wanting is no aim.
const wanting =
  /(?:占比|比重|比例|率|水平)(?:接近|仅|只有|不足|不到|高达|偏高|过高|偏低|仍)|仅(?:为|占|有|相当于|达)|只有|缺口|尚有|还有(?=\d)|仍有|仍为|高达|拖欠|不到(?=\d)|不足(?=\d)/gu;
// 现有规上企业50家, 全县共有小学20所; 对现有200万辆…实行登记 is done with them.
const held =
  /(?<!实|将|把|对|以|为|从|的|动|持|合|用|托|足|快|善|强|好|着|绕|全|给|励|导|在|施|进|造|升|大|高|低|除)(?:现有(?!效|基础)|共有(?!产)|现存(?!贷))|(?:^|[，,。；\n]|全[市区县省州]|我[市区县省州])(?:总共|一共|拥有)|(?:^|[，,。；\n ]|全[市区县省州])实有|(?:全|我)[市区县省州旗盟](?:现|共)?有(?=[\u4e00-\u9fff]{2,12}\d)/gu;

// What follows a state and is an aim: 现有50家，力争达到80家.
const aims =
  /力争|争取|确保|计划|努力|将(?!近)|必须|不低于|不少于|提高到|提升[到至]|稳定在|保持|控制在|再|目标|年内|全年|[今明]年|20\d\d年/u;

// 同时，还存在不少困难和问题: from there on the entry tells of what is wrong.
const troubled =
  /清醒地?(?:看到|认识到)|(?<!(?:解决|化解|破解|应对|针对|克服|消除|研究|协调|整改|帮助|对)[^，。；]{0,8})(?:存在|面临)(?!的)着?[^，。；]{0,14}(?:困难|问题|短板|弱项|挑战|差距|不足)(?:[：:。]|[，,]?(?:主要|集中|突出)?(?:是|有|表现|体现))/gu;
// 对此，我们将…: what is to be done about it.
const answered =
  /对此|为此|针对(?:这些|上述|以上)|我们(?:将|一定|要)|下一步|今年|明年|要(?:坚持|以|把)/gu;

/**
 * Whether a figure in a document of aims tells what is or was: a result reached (目前, 截至2022年底, 已建成), the lie
 * of the land, what is held or wanting, or a sentence on difficulties.
 */
export function tellsPresent(
  text: string,
  segment: Segment,
  start: number,
  plan: FigurePlan,
): boolean {
  if (lastBetween(marksOf(text, past), segment.start - 1, start) !== undefined) return true;
  if (tellsResult(text, segment, start, plan)) return true;
  const trouble = firstBetween(marksOf(text, troubled), 0, start);
  if (trouble !== undefined && !lastBetween(marksOf(text, answered), trouble.at, start))
    return true;
  return tellsState(text, segment, start);
}

/** Whether a figure tells the lie of the land, what is held (现有养老机构48家) or what is wanting. */
export function tellsState(text: string, segment: Segment, start: number): boolean {
  return [land, wanting, held].some((words) => {
    const mark = lastBetween(marksOf(text, words), segment.part.start, start + 1);
    if (mark === undefined || start - mark.at > 60) return false;
    // 总面积 and 海拔 say so in their own segment; a list goes on over commas: 现有小学20所，初中8所.
    const between = text.slice(mark.end, start);
    // 力争不良贷款率接近全省平均水平
    const opening = text.slice(Math.max(segment.part.start, mark.at - 16), mark.at);
    const aimed = aims.test(opening.slice(opening.search(/[^，,。；]*$/u)));
    return !aimed && !aims.test(between) && !holdsDeed(between);
  });
}

/** 截至2022年底 tells a result unless that year still lies ahead of the plan. */
function tellsResult(text: string, segment: Segment, start: number, plan: FigurePlan): boolean {
  const found = firstBetween(marksOf(text, asOf), segment.part.start, start);
  if (found === undefined || firstBetween(marksOf(text, turns), found.end, start) !== undefined)
    return false;
  const begins = plan.kind === 'work-report' ? plan.period?.end : plan.period?.start;
  // 截至2024年底达到4.2万户，2025年新增3000户
  const named = lastBetween(marksOf(text, yearNamed), found.end, start)?.inner;
  if (named !== undefined && begins !== undefined && Number(named) >= begins) return false;
  return found.inner === undefined || begins === undefined || Number(found.inner) < begins;
}
