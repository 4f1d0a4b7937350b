import { holdsDeed } from './verbs.ts';
import type { TargetKind } from '../model/target.ts';

/** What the sentence says about a figure, as far as its kind depends on it. */
export interface KindClues {
  readonly label: string;
  readonly unit: string;
  readonly share: boolean;
  readonly growth: boolean;
  readonly reduction: boolean;
  readonly reach: boolean;
  readonly surpass: boolean;
  readonly bounded: boolean;
  /** 控制在 and 不超过 hold it down. */
  readonly capped: boolean;
  /** 为 alone stands before the figure. */
  readonly stated: boolean;
  readonly verbs: string;
  /** A stretch of time or an age: no count of what is done. */
  readonly lasting: boolean;
  readonly cumulative: boolean;
  /** The kind that a list carries on, and whether the list began with a verb and goes on in this segment. */
  readonly carried: TargetKind | null;
  readonly carriedVerb: boolean;
  readonly listed: boolean;
}

// 新入库项目, 新签约项目; 创新创业, 高新开发区 and 新能源 add nothing.
const newly =
  /新增|新[（(][改扩]|(?<![创更高革全最])新(?:建|备案|筹|组|购|聘|评|立|研|配|装|栽|植|铺|架|培育|引|开|改|入|签|登|注册|落|招|认|晋|投|获|发展|设|策|纳|添|扩|挂牌)/u;

const total =
  /(?:(?:固定资产|工业|民间|技改|技术改造|房地产(?:开发)?|产业|制造业|基础设施)投资额?|产值|总投资|营收|收入|产量|总产|拥有量|保有量|总量|总数|总规模|规模|增加值|生产总值|GDP|(?<!名)额|支出|总值|进出口|额度|面积|人数|人口|数量|装机|装机容量|容量|标准|寿命|天数|产能|存栏|储备|水平|密度|浓度|均值|生产率|出口|进口|(?<![增减]|减排|工程|土方)量)$/u;

const amount =
  /(?:产值|营收|收入|增加值|总值|GDP|(?<!名)额|支出|产量|播种面积|(?:供养|保障|补助|低保)标准|浓度|寿命)$/u;
const entity =
  /(?:企业|平台|机构|实验室|中心|基地|园区|主体|合作社|农场|品牌|人才|商标|集群|组织|会员|党员)$/u;

/** The first kind that fits: growth, reduction, share, level, increment. */
export function cluesToKind(clues: KindClues): TargetKind {
  const { label, unit, share, verbs } = clues;
  // 居民消费价格指数涨幅在2%左右
  const rising = clues.growth || /(?:增速|增幅|涨幅|(?<!自然)增长率|增长)在?$/u.test(label);
  if ((share || /^(?:倍|番)$/u.test(unit)) && rising) return 'growth';
  if (clues.reduction || /(?:降幅|降低率|下降率)$/u.test(label)) return 'reduction';
  // 压缩审批时间50%以上; 提高城镇化率2个百分点
  if (share && /^(?:控制)?(?:压缩|压减|降低|减少|缩短|削减)/u.test(label)) return 'reduction';
  // 减少碳排放2万吨
  if (/^(?:减少|降低|削减)/u.test(label)) return 'reduction';
  if (share && /^(?:提高|提升|增加)/u.test(label)) return 'growth';
  if (share && unit !== '倍') return 'share';
  if (clues.growth) return 'increment';
  if (clues.lasting || unit === '倍') return 'level';
  // 新开工项目总投资达1672亿元 is reached, 新增就业人数达到5万人 is new.
  const adds =
    newly.test(verbs + label) &&
    (/^新增/u.test(verbs) || !/(?:总投资|产值|营收|营业收入)$/u.test(label));
  if (clues.reach && (!adds || clues.capped)) return 'level';
  const carriedOn = clues.carried === 'increment' && (clues.listed || !total.test(label));
  if (clues.surpass && (verbs === '' || total.test(label)) && !carriedOn) return 'level';
  // 完成营业收入20亿元 is a level, 完成国家标准2项 a count of what is done.
  const thing = /^[项个件部]$/u.test(unit);
  if (/^(?:实现|完成)$/u.test(verbs) && total.test(label) && !thing && !/投资$|面积$/u.test(label))
    return 'level';
  // 严守60万亩耕地红线
  if (/红线$/u.test(label)) return 'level';
  if (clues.cumulative && /^(?:建成|拥有|达到|形成)$/u.test(verbs)) return 'level';
  if (adds && !clues.reach && !clues.surpass) return 'increment';
  if (verbs !== '' && !/^(?:拥有)$/u.test(verbs)) return 'increment';
  // 每支乌兰牧骑完成惠民演出100场
  const deedOfEach = /完成|新建|建成|开展|举办|培育|打造/u.test(label);
  if (/^(?:每(?!年)|人均|户均|万人)/u.test(label) && !deedOfEach) return 'level';
  // 低保对象为91.8万人
  if (clues.stated && !adds) return 'level';
  // 新增电商企业266家，电子商务交易额444.9亿元: 新增 holds for amounts in its own segment only.
  const added =
    clues.carried === 'increment' &&
    clues.carriedVerb &&
    !clues.cumulative &&
    (clues.listed || !amount.test(label));
  // 压减一般性支出5亿元 is done, 民生支出279亿元 is a total.
  const cut = /压减|压缩|削减|减免|退出|淘汰|化解|关停/u.test(label);
  // 城乡造林绿化面积490万亩
  const deedArea = /(?:造林|治理|整治|改造|修复|流转)[\u4e00-\u9fff]{0,4}面积$/u.test(label);
  if (deedArea && clues.carried !== 'level') return 'increment';
  if (total.test(label) && !added && !cut) return 'level';
  // 棚户区改造开工1.2万套以上; 755个亿元以上项目建成投产: a deed in the label, unless a list carries 达到 on.
  if (holdsDeed(label) && !(clues.carried === 'level' && clues.listed)) return 'increment';
  if (clues.carried !== null) return clues.carried;
  // 高新技术企业216家、增长1.4倍: things that stand without a verb are held.
  return clues.bounded || entity.test(label) ? 'level' : 'increment';
}
