import { textToBrackets, textToQuotes, within } from './text-to-segments.ts';

// What the last head lends to the ones before it: 失业、工伤保险参保人数 → 失业保险参保人数.
const lent =
  /(?:(?:增加值|产值|收入|投资|面积|产量|出口|进出口)占[^、]+(?:比重|比例|占比)|(?:年|累计)?(?:出栏|存栏)(?:量|数)?|保险(?:参保|续保|覆盖)[\u4e00-\u9fff]{1,3}|良种覆盖率|(?:年均|平均|年平均)?浓度|(?:水质|安全|综合|有效|资源化|无害化)?(?:利用|处理|处置|覆盖|达标|普及|合格|入园|入学|参保|拥有|完成|使用|治理|回收|机械化|城镇化|自给|就业|巩固|优良|满意|建成)率|[净毛]入[园学]率|(?:人均)?可支配收入|人均纯收入|最低生活(?:保障)?(?:线)?标准|(?:最低生活)?保障标准|居民[\u4e00-\u9fff]{2,8}|(?:工业|服务业)?增加值|(?:总)?产值|营业收入|销售收入|播种面积|种植面积|(?:总)?产量|班额|(?:重点工程)?减排量|用水量|施用量|使用量|排放量|进出口(?:总额|额)?|参保人数|就业人数|床位数?|学位|(?:专任)?教师|医师|护士|增速|增长率|占比|比重|比例|人才|企业|项目|中小企业|工厂|园区|公路|面积|人数|数量|收入|总额|率)$/u;
const level = /^(?:(?:国家|省|市|区|县)级(?:(?:及|或)?以上)?|国家|省)$/u;
const levelFirst = /^(?:(?:国家|省|市|区|县)级(?:(?:及|或)?以上)?|国家|省)/u;
const side = /^(?:城镇|农村|城市|乡村|城区|县域)$/u;
// A head that lacks nothing: 开发区工业投资和规上工业总产值.
const complete =
  /(?:投资|收入|人次|[外内]资|能耗|规模|能力|(?<!需氧)[率量额值数]|面积|企业|人才|水平|资金|贷款|项目|标准|产能|浓度|比重|占比)$/u;
// A head that says fully what it measures lends its beginning only to a bare measure after it.
const bare =
  /^(?:总|年|平均)?(?:产量|面积|播种面积|增速|产值|收入|营收|营业收入|利润|利税|税收|数量|规模|总量|总数|总额|人数|覆盖率|合格率|使用率|利用率|进出口额|投资|增加值|占比|比重|产能|装机)$/u;
// 基本养老、医疗保险: the first word of the first head holds for all.
const shared =
  /^(?:城乡(?!居民)|城镇(?!居民|化)|农村(?!居民)|基本|全市|全区|省级以上|国家级|省级|市级|区级|新增)/u;

/** “A、B和C” → [A, B, C], quotes and brackets kept whole. */
export function splitHeads(core: string): string[] {
  const quotes = textToQuotes(core);
  const brackets = textToBrackets(core);
  const heads: string[] = [];
  let start = 0;
  for (let at = 0; at < core.length; at++) {
    if (within(quotes, at) || within(brackets, at)) continue;
    const join = /^(?:、|以及|和(?![美谐平])|及(?![以])|与)/u.exec(core.slice(at));
    // 燃气普及率, 碳中和, 参与率: a sign of joining inside a word.
    const inside = /(?:普及|涉及|碳中和|共和|缓和|参与)$/u.test(core.slice(0, at + 1));
    if (join === null || at === start || inside) continue;
    heads.push(core.slice(start, at));
    start = at + join[0].length;
    at = start - 1;
  }
  heads.push(core.slice(start));
  return heads.filter((head) => head !== '');
}

/** 基本养老保险 + 保险参保率 → 基本养老保险参保率: what both hold stands once. */
function join(label: string, suffix: string): string {
  let length = suffix.length;
  while (length > 0 && !label.endsWith(suffix.slice(0, length))) length--;
  return label + suffix.slice(length);
}

/**
 * Heads that share words → full labels: [基本养老, 医疗保险参保率] → 基本养老保险参保率, 基本医疗保险参保率;
 * [粮食播种面积, 产量] → 粮食播种面积, 粮食产量; [PM2.5, 二氧化硫平均浓度] → PM2.5平均浓度, 二氧化硫平均浓度.
 */
export function headsToLabels(heads: readonly string[]): string[] {
  const [first = ''] = heads;
  const last = heads.at(-1) ?? '';
  const suffix = lent.exec(last)?.[0] ?? '';
  const prefix = shared.exec(first)?.[0] ?? '';
  // 生猪、肉牛规模化养殖率: heads as long as the first word of the last lend what follows it.
  const parallel = (head: string): string => {
    const rest = last.slice(head.length);
    // 城镇、农村常住居民人均可支配收入
    if (side.test(head) && side.test(last.slice(0, head.length))) return rest;
    return suffix.length < 2 &&
      head.length === first.length &&
      /^(?:[\u4e00-\u9fff]{2,}(?:率|数|量|能力|比例|标准))$/u.test(rest)
      ? rest
      : '';
  };
  // 粮食播种面积和产量: what stands before the first head's measure.
  const measured = first.replace(lent, '');
  return heads.map((head, index) => {
    let label = head;
    // 国家级、省级绿色工厂, 国家、省重点实验室: the level alone takes the noun of the last head.
    if (level.test(head) && index < heads.length - 1) return head + last.replace(levelFirst, '');
    if (index > 0 && bare.test(head)) return measured + head;
    // 工业投资、消费增速: what is said of the last of a growth is said of all.
    const grows = /(?:增速|增幅|增长率)$/u.test(suffix);
    const whole = grows ? /(?:增速|增幅|率|度|比重|占比|比例)$/u : complete;
    const lone = index < heads.length - 1 && (grows || !lent.test(head)) && !whole.test(head);
    if (lone && suffix !== last) label = join(label, parallel(head) || suffix);
    // 城镇和农村居民: two sides of a pair lend each other nothing.
    const paired = first === prefix || /^(?:城镇|农村|城市|乡村)/u.test(label);
    if (index > 0 && prefix !== '' && !paired && !label.startsWith(prefix) && !shared.test(label)) {
      // A prefix of level goes with every head; 基本 only with 保险.
      if (prefix !== '基本' || /^(?:医疗|养老|公共)/u.test(label)) label = prefix + label;
    }
    return label;
  });
}
