import type { KindRow } from '../seed/body-vocabulary.ts';

/** What a department's name shows: kinds in order, and whether stems and ends cover the whole name. */
export interface Kinds {
  kinds: string[];
  whole: boolean;
  /** First words of the groups by which it stands apart from others of its kinds: 海事. */
  apart: string[];
}

interface Stem {
  word: string;
  kind: string;
  ends: readonly string[];
  /** Those of `ends` that only its kind has. */
  own: readonly string[];
  level: boolean;
  alone: boolean;
  /** First word of its group where it names a body of its own. */
  apart: string | null;
}

const ENDS = [
  ...['局', '分局', '总局', '委员会', '委', '厅', '办公室', '办', '部', '署'],
  ...['工委', '党工委', '工作委员会', '机关'],
];
const COLLECTIVE_ENDS = [
  ...['人民政府', '政府', '行政公署', '行署', '办事处', '管委会', '党委', '党工委', '单位'],
];
/** What stands between matter and end: 管理局, 事业发展中心. */
const FORM_WORDS =
  '(?:事业|综合)?(?:管理|服务|事务|工作|发展|促进|保障|监督|执法){0,2}(?:局|委员会|委|办公室|办|中心|处|所|站|大队|支队)$';
const FORM = new RegExp(FORM_WORDS, 'u');
/** 水利工程建设中心, 环境监察大队, 农业综合执法支队: behind a matter these words say what is done about it. */
const ACT_WORDS = '(?:建设|监察|执法监察|(?:综合)?(?:行政|监督)?执法)';
const ACT = new RegExp(`^${ACT_WORDS}(?:${FORM_WORDS})?$`, 'u');
const ACT_AT_END = new RegExp(`(?<=..)${ACT_WORDS}(?:${FORM_WORDS})?$`, 'u');
/** 医药高新区管委会: a zone's name may say what it makes. */
const ZONE = /[区园城](?:管委会|管理委员会|党工委)?$/u;
/** 乌拉盖管理区水利局: an office of a zone. */
const OF_ZONE =
  /^.+?(?:管理|开发|高新|经开|示范|保税|度假|园|新)区((?!管委会|管理).{2,}(?:局|办|办公室|大队|支队))$/u;
const ENDING = /^(?:部门|单位)$/u;
const JOINTS = /^[和与及、]/u;

const tables = new WeakMap<readonly KindRow[], Stem[]>();

/** Stems of the table, longest first, so that 金融服务 wins over 金融. */
function rowsToStems(rows: readonly KindRow[]): Stem[] {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  const stems = rows
    .flatMap(({ id, stems: words, ends, collective, level, alone, apart }) =>
      words.map((word) => ({
        word,
        kind: `${collective ? '*' : ''}${id}`,
        ends: [...(collective ? COLLECTIVE_ENDS : ENDS), ...ends],
        own: ends,
        level,
        alone,
        apart: apart.find((group) => group.includes(word))?.[0] ?? null,
      })),
    )
    .sort((one, other) => other.word.length - one.word.length);
  tables.set(rows, stems);
  return stems;
}

/** True where the rest of a name is nothing but ends: 局分局 of 生态环境局兖州分局. */
function isEnd(rest: string, ends: readonly string[], further: readonly string[]): boolean {
  return (
    rest === '' ||
    ends.some((end) => rest.startsWith(end) && isEnd(rest.slice(end.length), further, further))
  );
}

/** Stems that cover the whole name with their ends, or null: 商务 + 和 + 投资促进 + 局, 政府 + 应急 + 办. */
function coverOf(name: string, stems: readonly Stem[]): Stem[] | null {
  for (const { word, kind, ends, level, apart } of stems) {
    if (!name.startsWith(word)) continue;
    // 政府委办局 are offices of the government, not one: a collective name has one end
    const further = kind.startsWith('*') ? [] : ENDS;
    const same = stems.filter((stem) => stem.word === word);
    const rest = name.slice(word.length);
    // 公路局 became 公路事业发展中心
    if (isEnd(rest, ends, further) || (apart !== null && rest.replace(FORM, '') === ''))
      return same;
    if (ACT.test(rest)) return null;
    const others = coverOf(rest.replace(JOINTS, ''), stems);
    if (others !== null) return level ? others : [...same, ...others];
  }
  return null;
}

const kindsOf = (stems: readonly Stem[]): string[] => [...new Set(stems.map(({ kind }) => kind))];

/**
 * The kind whose tail is the longest that a name ends in: 市交通投资集团 is a company, 区职业中专 a school,
 * 国家电网有限公司 ends as 电网公司 does.
 */
function tailOf(printed: string, rows: readonly KindRow[], last: boolean): string[] {
  const name = printed.replace(/(?:有限责任|股份有限|有限|集团|总|分)+公司$/u, '公司');
  const found = rows
    .filter((row) => row.last === last)
    .flatMap(({ id, tails }) => tails.map((tail) => ({ id, tail })))
    .filter(({ tail }) => tail !== name.slice(0, 1) && name.endsWith(tail))
    .sort((one, other) => other.tail.length - one.tail.length);
  return found.slice(0, 1).map(({ id }) => id);
}

/** The stem that a branch's name begins with, where an end of its own kind ends it: 人行合肥中心支行, 电信成都分公司. */
function branchOf(name: string, stems: readonly Stem[]): Stem | undefined {
  return stems.find(
    ({ word, own }) => name.startsWith(word) && own.some((end) => name.endsWith(end)),
  );
}

/** True where a word begins a name or follows a place in it: 纪委 in 兖州区纪委, no 台办 in 平台办. */
function isHead(word: string, name: string): boolean {
  return name.startsWith(word) || new RegExp(`[省市州盟区县旗]${word}`, 'u').test(name);
}

/**
 * The longest stem within a name, of several the first: 农业 in 农业执法大队. 委办公室 and its like name a party
 * committee only where the name begins with them, as do 台办 and other short offices: 空管委办公室 is none of it.
 */
function insideOf(name: string, stems: readonly Stem[]): Stem | undefined {
  const found = stems.filter(({ word }) =>
    word.startsWith('委') || /^.[委办局]$/u.test(word)
      ? isHead(word, name)
      : word.length > 1 && name.includes(word),
  );
  return found
    .filter(({ word }) => word.length === found[0]?.word.length)
    .sort((one, other) => name.indexOf(one.word) - name.indexOf(other.word))[0];
}

/** Characters that begin the words of a stem: 规划资源 → 规资, 金融监督管理 → 金监管. */
function initialsOf(stem: string): string {
  return [...stem.replace(/[和与及]/gu, '')].filter((_, at) => at % 2 === 0).join('');
}

/** The shortest stem whose words a name of two to four characters abbreviates: 规资局, 土储中心, 金管局. */
function shortOf(name: string, stems: readonly Stem[]): Stem | undefined {
  const short = /^(\p{Script=Han}{2,4}?)(局|委|办|办公室|中心|处|支队)$/u.exec(name)?.[1];
  if (short === undefined) return undefined;
  const inOrder = new RegExp(`^${[...short].join('.*')}$`, 'u');
  return stems
    .filter(({ word }) => word.length > 3 && inOrder.test(initialsOf(word)))
    .sort((one, other) => one.word.length - other.word.length)[0];
}

/** What a name shows that no stems cover: whose branch it is, its tail, else that of its matter, else a stem within it. */
function likelyKinds(name: string, stems: readonly Stem[], rows: readonly KindRow[]): string[] {
  const office = OF_ZONE.exec(name)?.[1];
  const own = office === undefined ? [] : likelyKinds(office, stems, rows);
  if (own.some((kind) => !rows.some(({ id, last }) => id === kind && last))) return own;
  const branch = branchOf(name, stems);
  if (branch !== undefined) return [branch.kind];
  const tail = tailOf(name, rows, false);
  if (tail.length > 0) return tail;
  const level = stems.find(
    ({ word, ...stem }) => stem.level && name.length > word.length && name.endsWith(word),
  );
  if (level !== undefined && level.word.length > 1) {
    // 高新区党工委 is the zone's
    const kinds = likelyKinds(name.slice(0, -level.word.length), stems, rows);
    return kinds.length > 0 ? kinds : [level.kind];
  }
  const front = stems.find(
    ({ word, ...stem }) => stem.level && word.length > 1 && name.startsWith(word),
  );
  // 人民政府民生工作办公室 is an office of the government
  const rest = front === undefined ? '' : name.slice(front.word.length);
  if (rest.length > 2 && !rest.startsWith('驻')) return likelyKinds(rest, stems, rows);
  const matter = name.replace(FORM, '');
  const shown = kindsOf(
    coverOf(matter, stems) ?? coverOf(name.replace(ACT_AT_END, ''), stems) ?? [],
  );
  if (shown.length === 0) shown.push(...tailOf(matter, rows, false));
  if (shown.length > 0) return shown;
  const inside = insideOf(name, stems) ?? shortOf(name, stems);
  return inside === undefined ? tailOf(name, rows, true) : [inside.kind];
}

/** Kinds of a name without its level (科技局 → keji); `collective` names look only at collective kinds. */
export function nameToKinds(name: string, rows: readonly KindRow[], collective: boolean): Kinds {
  const stems = rowsToStems(rows).filter(({ kind }) => kind.startsWith('*') === collective);
  const plain = (kinds: string[]): string[] => kinds.map((kind) => kind.replace('*', ''));
  const cover = coverOf(name, stems);
  const alone = stems.find(
    ({ word, ...stem }) => stem.alone && (isHead(word, name) || name.endsWith(word)),
  );
  if (alone !== undefined && cover?.every(({ kind }) => kind === alone.kind) !== true)
    return { kinds: [alone.kind], whole: false, apart: [] };
  if (cover !== null) {
    const [zone] = ZONE.test(name) ? tailOf(name, rows, false) : [];
    const own = cover.filter(({ kind }) => kind === zone);
    const matter = cover.filter(({ level }) => !level);
    const shown = own.length > 0 ? own : matter.length > 0 ? matter : cover;
    const apart = shown.flatMap((stem) => stem.apart ?? []);
    return { kinds: plain(kindsOf(shown)), whole: true, apart };
  }
  if (!collective) return { kinds: likelyKinds(name, stems, rows), whole: false, apart: [] };
  // 开发区经信部门 are departments
  const inside =
    stems.find(({ word }) => ENDING.test(word) && name.endsWith(word)) ?? insideOf(name, stems);
  const kinds = inside === undefined ? [] : plain([inside.kind]);
  return { kinds, whole: false, apart: [] };
}
