import { headBound } from '../bounds.ts';
import { peelHead, peelTail } from '../peel.ts';
import { endsInMakingVerb, holdsVerb, verbsAtStart, verbToUse } from '../verbs.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser } from './reading.ts';

// What follows a figure and is no counted noun.
const noNoun =
  /^(?:并|且|后|时|等|的?规模(?!以上|企业|化)|，|,|、|）|\)|的?(?:基础上|目标)|大关|关口|的?新?台阶|以上|左右|（|\(|和|与|及(?!时)|以及|同比|较|比(?!例)|其中|增长|下降|提高|均|分别|(?:给予|予以|加以)|位居|居(?!民|家)|达到|达|，|全部|已|完成率|$)/u;
const noun = /^(?:的)?[“"《\u4e00-\u9fffA-Za-z\d]/u;

// 建设32个、总投资60亿元的民生项目: how large they are stands before what they are.
const sizeBefore =
  /^、(?:计划)?(?:总投资|总规模|投资)额?(?:约|达|超过?)?\d[\d.]*[万亿]+元(?:以上)?(?=的)/u;

/** Where the noun after a figure ends: before 、改造18处…, before 在我区落地, at the segment's end. */
function nounOf(right: string, counted: boolean): string {
  // 7条支流、榕江40条支流; 4个发热门诊和市疾控中心等3个实验室: what stands before the next count is its own.
  if (counted) {
    const etc = /^(.*?)[、和及与][^、]*(?:、.*)?等$/u.exec(right)?.[1];
    const own = etc ?? /^(.+)[、和及与][^、和及与]+$/u.exec(right)?.[1];
    if (own !== undefined && own.length > 1) return own;
  }
  for (const match of right.matchAll(/[、和及与]/gu)) {
    const rest = right.slice(match.index + 1);
    if (/^\d/u.test(rest)) return right.slice(0, match.index);
    // 含金量高、带动作用强的政策项目 is one noun.
    if (verbsAtStart.test(rest) && !rest.includes('的')) {
      return right.slice(0, match.index);
    }
  }
  return right
    .replace(/在(?:我|全|本)?(?:区|市|县|省)?(?:落地|落户|建成)[\u4e00-\u9fff]*$/u, '')
    .replace(/到[^，]*(?:进修|培训|学习|挂职|任职)$/u, '')
    .replace(/(?:和|、|及|与)[^、和及与]*的$/u, '')
    .replace(/[、和及与，,（(\s]+$/u, '');
}

// 推动150家企业数字化改造；布局建设20家以上区级重点实验室；实施5个省级城镇化重点项目；打通15条城区断头路
// 3家企业入选省“十强”产业集群领军企业；积极争创2个省级齐鲁样板示范区、1个省级衔接推进区
// 培育8—10家细分赛道领军企业；完成一家社区医院建设任务；争取150项含金量高的政策项目和26亿资金
// 市级发放5000万元消费券；新建100公里绿道
export const countBeforeNoun: Recogniser = (spot) => {
  const { quantity, left, leftStart, candidates, index, text, segment } = spot;
  // 全市3.7万户10.58万贫困人口稳定脱贫: both count what stands after the second.
  const twin = spot.right === '' ? candidates[index + 1] : undefined;
  const whole =
    twin?.class === 'people'
      ? text.slice(twin.end, candidates[index + 2]?.start ?? segment.end)
      : spot.right;
  const size = quantity.class === 'count' ? (sizeBefore.exec(whole)?.[0].length ?? 0) : 0;
  const right = whole.slice(size);
  const from = (twin ?? quantity).end + size;
  if (
    quantity.class === 'share' ||
    quantity.class === 'rate' ||
    !noun.test(right) ||
    noNoun.test(right)
  )
    return null;
  const next = candidates[twin === undefined ? index + 1 : index + 2];
  const tail = peelTail(left);
  // 规上工业企业达到1400家企业 does not occur; a figure that a label reached is read as such.
  // 全市新增182家服务业企业: 新增 right before the count is a verb, not growth.
  const making = endsInMakingVerb(left);
  // 出台稳定经济增长20条措施: a count grows by no noun.
  const ofGrowth = quantity.class === 'count' && /增长$/u.test(left);
  if (!making && !ofGrowth && (tail.reach || tail.growth || tail.reduction) && tail.core !== '')
    return null;
  // 康养度假区等66个康养项目完成投资130亿元: the noun is counted, and what the next figure tells of.
  const doer =
    /^(的?[\u4e00-\u9fff“”]{0,10}(?:项目|企业|工程|园区|平台|基地))(?=(?:累计|共|实际)?(?:实施|开展|完成|实现|获得|落地|新增|达到|总投资|投资))/u.exec(
      right,
    );
  // 9个国省控河流断面优良水体比例达到100%: the noun is the label of the next figure.
  const joined = next !== undefined && !/[、，和及与]/u.test(text.slice(from, next.start));
  // 对260公里农村公路实施安全防护, 为4.7万名学生开展1轮测评: what is done to it is no part of the noun.
  const done = joined ? /(?:对|将|把|为|给)[^，]{0,8}$/u : /(?:对|将|把)[^，]{0,6}$/u;
  const object = done.test(left)
    ? /^(.{2,}?)(?:全部|统一)?(?:实施|进行|开展|予以|给予|加以)/u.exec(right)?.[1]
    : undefined;
  if (doer === null && object === undefined && joined) return null;
  const bound = headBound(left);
  const head = peelHead(making ? left.slice(0, left.length - (bound?.length ?? 0)) : tail.core);
  const counted = twin === undefined && next?.class === 'count';
  let label = (doer?.[1] ?? object ?? nounOf(right, counted)).replace(/^的/u, '');
  let end = from + right.indexOf(label) + label.length;
  const labelEnd = end;
  const rest = text.slice(end, segment.end);
  // 打造1个国家级、3个省级、10个市级示范园区; 1家产销过50亿元、10家过10亿元的骨干企业: the noun stands once, at the end.
  const shared = /^[国省市区县]家?级$/u.test(label)
    ? /级([^级、，。；和\d]{2,})/u.exec(rest)
    : /\d[万亿]元(?:以上)?$/u.test(label)
      ? /元(?:以上)?(的[^、，。；和\d]{2,})/u.exec(rest)
      : null;
  if (shared !== null) {
    label += shared[1] ?? '';
    end += shared.index + shared[0].length;
  }
  // “十三五”提出的34项指标中: a whole of which a part is told.
  if (label.length < 2 || /^[^，]{2,10}[中里](?:[我全][市县区州]有?)?$/u.test(label)) return null;
  // 交通路改造、太行路南伸等9条道路: examples before the count are no verb and no part of the noun.
  const examples = head.core.endsWith('等');
  const verbs =
    head.verbs !== '' || examples
      ? head.verbs
      : (verbsAtStart.exec(lastVerbOf(head.core))?.[0] ?? '');
  const keep =
    verbs !== '' && verbToUse(verbs) === 'telling' && !label.includes(verbs) ? verbs : '';
  // 推进黄河流域32项重点事项; 国家部署的13个服务场景: what stands between verb and figure narrows the noun.
  const narrows =
    !examples &&
    quantity.class !== 'duration' &&
    /^[“\u4e00-\u9fff”A-Z]{2,10}$/u.test(head.core) &&
    (head.core.endsWith('的') || !holdsVerb(head.core));
  const before =
    narrows && !/^(?:[与同向以为在被由每]|面向|针对)/u.test(head.core) ? head.core : '';
  // 投资超70亿元，5条高速同步施工: what a list carries on ends with its segment.
  const carriesOn =
    spot.carried !== null && (spot.carried.verbs !== '' || spot.memory.at(-1)?.segment === segment);
  // 为2.7万名农民工追回工资
  const helps = /(?:^|[，。；、])[^，。；作成变设认列]{0,4}为$/u.test(left);
  const reading = makeReading(spot, {
    label: keep + before + label,
    thing: label,
    // 实现200个以上事项一次办: 实现 and 增加 are the verb of what is counted.
    tail: making ? { ...tail, reach: false, growth: false, reduction: false } : tail,
    head: { ...head, verbs: verbs === '' && !carriesOn ? (helps ? '服务' : '有') : verbs },
    quoteStart: leftStart + head.wordsStart,
    quoteEnd: end,
    labelStart: quantity.start,
  });
  const nextFrom = twin?.start ?? labelEnd;
  return { readings: [reading], numbers: 1, end: nextFrom };
};

/** “组织参加日本、韩国、RCEP区域” → from its last verb on. */
function lastVerbOf(core: string): string {
  for (let at = core.length - 1; at >= 0; at--) {
    const rest = core.slice(at);
    if (verbsAtStart.test(rest) && holdsVerb(rest)) return rest;
  }
  return '';
}
