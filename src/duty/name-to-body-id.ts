import type { Region } from '../model/region.ts';
import type { KindRow } from '../seed/body-vocabulary.ts';
import { textToKey } from '../text/text-to-key.ts';
import { collectiveToBase } from './collective-to-base.ts';
import { collectiveToKinds } from './collective-to-kinds.ts';
import { isCollectiveName } from './is-collective-name.ts';
import { type Kinds, nameToKinds } from './name-to-kinds.ts';

/** What a printed name is filed under: `id` within its region; `sure` false where no stem covers the name. */
export interface BodyId {
  id: string;
  kinds: string[];
  collective: boolean;
  sure: boolean;
}

const LEVEL =
  /^(国家|国务院|中央|自治区|自治州|省(?!军区)|市(?!场|监所|政(?:公用|工程|管理|设施|园林|处|集团|建设|和园林|所))|州|盟|区(?!域|块|间)|县(?!域)|旗)/u;
/** 高新区财政局, 新区科技和人才局: an office of a zone; 高新区管委会 is the zone. */
const ZONE =
  /^(?:高新|经开|开发|功能|保税|度假|风景|新)区(?=.+(?:局|办|办公室|中心|部|大队|支队|分局|所|站)$|纪工委$)/u;
const ZONE_ID = 'yuanqu';
const LEVEL_IDS: Record<string, string> = {
  国家: 'guo',
  国务院: 'guo',
  中央: 'guo',
  自治区: 'sheng',
  省: 'sheng',
  自治州: 'shi',
  州: 'shi',
  盟: 'shi',
  市: 'shi',
  区: 'qu',
  县: 'xian',
  旗: 'xian',
};

/** The name without what says where it is: 区, 台儿庄区, and 兖州 in 人民银行兖州支行. */
function withoutPlace(name: string, region: Region): { base: string; level: string | null } {
  const short = region.name.replace(/(自治区|自治州|自治县|特别行政区|[省市区县州盟旗])$/u, '');
  const placed = name
    .replace(/^中共/u, '')
    .replace(region.name, '')
    .replace(short.length > 1 ? short : region.name, '');
  const zone = ZONE.exec(placed)?.[0];
  if (zone !== undefined) return { base: placed.slice(zone.length), level: ZONE_ID };
  const level = LEVEL.exec(placed)?.[0] ?? null;
  const own = region.name.slice(-1);
  // 团市委 carries its level inside
  const base = (level === null ? placed : placed.slice(level.length))
    .replace(/^团[省市州盟区县旗]委$/u, '团委')
    // 县委员会组织部 in full
    .replace(/^委员会(?=.)/u, '委');
  const foreign = level !== null && level !== own && placed === name.replace(/^中共/u, '');
  return { base, level: foreign ? (LEVEL_IDS[level] ?? null) : null };
}

/** Kinds of one office's name: those of the whole where stems cover it, else of what is left without its place (台城镇 of 台城: of its end). */
function officeToKinds(
  bare: string,
  base: string,
  level: string | null,
  rows: readonly KindRow[],
): Kinds {
  const whole = level === ZONE_ID ? null : nameToKinds(bare, rows, false);
  if (whole?.whole) return whole;
  const short = nameToKinds(base, rows, false);
  return short.kinds.length > 0 || base.length > 2 ? short : nameToKinds(bare, rows, false);
}

/**
 * The id of a department within its region from its printed name: 区科技局 → keji, 区商务和投资促进局 →
 * shangwu-touzi, 市科技局 in a district's plan → keji-shi, 海事局 → jiaotong-1x2y3z beside 交通局. A name that the stems do not cover keeps the
 * kind that they show and a hash (nongye-1x2y3z), or is `qita-…`; the same name gives the same id anywhere.
 */
export function nameToBodyId(name: string, region: Region, rows: readonly KindRow[]): BodyId {
  const collective = isCollectiveName(name);
  const bare = name.replace(/[（(〈][^）)〉]*[）)〉]$/u, '');
  const { base, level } = collective
    ? { base: collectiveToBase(name), level: null }
    : withoutPlace(bare, region);
  const {
    kinds,
    whole: sure,
    apart,
  } = collective ? collectiveToKinds(name, rows) : officeToKinds(bare, base, level, rows);
  const stem = kinds.length === 0 ? (collective ? 'geji' : 'qita') : kinds.join('-');
  const key = sure ? apart.join('、') : base;
  const id = [
    stem,
    ...(key === '' ? [] : [textToKey(key)]),
    ...(level === null ? [] : [level]),
  ].join('-');
  return { id, kinds, collective, sure };
}
