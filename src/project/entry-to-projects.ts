import type { ClauseRecord } from '../model/clause.ts';
import type { NamedProject } from '../model/project.ts';
import type { TrieNode } from '../topic/taxonomy-to-trie.ts';
import { textToPoints } from '../topic/text-to-points.ts';
import { nameToProper } from './generic-words.ts';

/** 加快推进…, 开工建设…, 全力推进…: what is done stands right before the names. */
const BEFORE =
  /^.*?(?:(?:加快|加力|全力|大力|扎实|积极|有序|持续|稳步|协调|统筹|高标准|高质量|深入|谋划|规划|开工|配合|年内|重点)*(?:推进|推动|建设|实施|启动|完成|建成|新建|抓好|力促|搭建|开工|推进实施|培育|加快)){1,3}(?:好|了)?/u;

/** …加快推进, …竣工通车: or behind them. */
const BEHIND =
  /(?:加快推进|加快建设|竣工通车|建成通车|建成投用|建成使用|投入使用|开工建设|主体完工|完工)$/u;

/** 等重大项目建设, 等一批项目, 等新建和改扩建工程: the list before it names projects. */
const LISTED =
  /等(?![^、，]{0,12}[一二三四五六七八九十]大)[^，]{0,14}(?:项目|工程|公园)(?:建设|落地|实施|前期工作|提速提效)?(?:加快推进)?$/u;

const TAIL = /(?:项目)?(?:建设|落地|实施|前期工作|迁建工作)$/u;

/** A thing that can be visited: what a name must end in where no 等项目 says that it is one. */
const FACILITY =
  /(?:物流中心|物流基地|金融中心|康复中心|医疗中心|转运中心|超算中心|体育中心|会展中心|文化中心|产业园|科创园|物流园|科技园|创业园|遗产公园|公园|小学|中学|北校|南校|东校|西校|分校|校区|新校|新院|院区|医院|学院|大厦|综合体|书城|图书馆|博物馆|文化馆|体育馆|体育场|机场|高铁|铁路|高速|高速公路|快速路|快速通道|大桥|水厂|水库|电站|热电厂|污水处理厂|码头|泊位|航道整治|港区|古城|风情谷|车站|站房改造|项目|工程|[路道线](?:改建|改造|扩建))(?:\s?[（(][^）)]+[）)])*$/u;

/** 北校, 新院: a part of a school or hospital that everybody there knows. */
const KNOWN = /(?:[东南西北新]校|校区|新院|院区|实验(?:小学|中学)|残疾人康复中心)$/u;

/** A programme or a clause of its own rather than a name. */
const NOT_A_NAME =
  /^(?:以|一批|一个|各|将|把|对|与|为|在|从|向|全省|全市|全区|省级|市级|区级|国家级|构建|打造|用好|[一二三四五六七八九十]+是|“)|重点|重大|积极|不断|进一步|明显|等|行动|计划|机制|体系|申报|争取|力争|改革|攻关|人才培|创建|创作|活动|[一二三四五六七八九十]大|(?<![元])的/u;

/** What a bare …工程 or …项目 must show to be one thing at one place: 大运河, 省道103, 二期, 投资80亿元. */
const PLACED =
  /运河|[河湖江](?!道|长|流)|[路街线港站]|机场|大道|调水|取水|引水|[一二三四]期|航道|投资\d|年产\d|公园项目|产业园项目|综合体项目|基地项目/u;

/** Quotation marks and brackets that a comma has cut in two. */
function isCut(name: string): boolean {
  const count = (sign: string): number => name.split(sign).length;
  return count('“') !== count('”') || count('（') !== count('）') || count('(') !== count(')');
}

function splitNames(list: string): string[] {
  return list.split('、').flatMap((name) => {
    const parts = /^(.{3,})(?:及|和)(.{3,})$/u.exec(name);
    const [, first = '', second = ''] = parts ?? [];
    return FACILITY.test(first) && FACILITY.test(second) ? [first, second] : [name];
  });
}

function isProper(name: string): boolean {
  return [...nameToProper(name)].length >= 2;
}

/** Names of one stretch between commas; none unless a verb of building stands before or behind them. */
function stretchToNames(stretch: string): string[] {
  const behind = BEHIND.exec(stretch);
  const before = BEFORE.exec(stretch)?.[0];
  const rest =
    behind !== null && before?.endsWith(behind[0]) !== false
      ? stretch.slice(0, behind.index)
      : before === undefined
        ? null
        : stretch.slice(before.length);
  if (rest === null) return [];
  const listed = LISTED.exec(rest);
  const list =
    listed === null
      ? rest.replace(TAIL, (tail) => (tail.startsWith('项目') ? '项目' : ''))
      : rest.slice(0, listed.index);
  const names = splitNames(list).map((name) =>
    name.replace(/^总?投资[\d.]+亿?(?:元|欧元|美元)的/u, ''),
  );
  const isName = (name: string): boolean =>
    name.length >= (listed === null && behind === null ? 4 : 3) &&
    name.length <= 32 &&
    !NOT_A_NAME.test(name) &&
    !isCut(name) &&
    (listed !== null || FACILITY.test(name) || (behind !== null && /[路街]$/u.test(name))) &&
    (!/(?:工程|项目)(?:[（(].*)?$/u.test(name) || PLACED.test(name));
  // 推动枣庄职业学院、枣庄科技职业学院创建…学校: a list that does not end in a name was none
  if (listed === null && !isName(names.at(-1) ?? '')) return [];
  return names.filter((name) => isName(name) && (isProper(name) || KNOWN.test(name)));
}

/** The sentence round an offset. */
function sentenceAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const stop = text.slice(at).search(/[。\n]/u);
  return text.slice(start, stop === -1 ? undefined : at + stop);
}

/**
 * Of an entry's topics the one that the nearest words speak of: the name, else its stretch, else its sentence;
 * 航道整治 in a clause on trade is a matter of transport. The entry's first topic where no word says more.
 */
function nearestTopics(entry: ClauseRecord, trie: TrieNode, texts: readonly string[]): string[] {
  for (const text of texts) {
    const points = textToPoints(text, trie);
    const best = Math.max(0, ...entry.topics.map((topic) => points.get(topic) ?? 0));
    if (best > 0) return entry.topics.filter((topic) => points.get(topic) === best);
  }
  return entry.topics.slice(0, 1);
}

/**
 * Projects that an entry names, in order of printing; precision goes first: a verb of building beside the
 * name, a facility or 等项目 at its end, and a proper name in it. Figures that are targets stay targets.
 */
export function entryToProjects(entry: ClauseRecord, trie: TrieNode): NamedProject[] {
  if (entry.type === 'heading') return [];
  const projects: NamedProject[] = [];
  for (const match of entry.text.matchAll(/[^，。；：,;:！\n]+/gu)) {
    for (const name of stretchToNames(match[0])) {
      const start = entry.text.indexOf(name, match.index);
      if (projects.some((project) => project.name === name)) continue;
      projects.push({
        plan: entry.plan,
        clause: entry.anchor,
        name,
        range: [start, start + name.length],
        topics: nearestTopics(entry, trie, [name, match[0], sentenceAt(entry.text, start)]),
      });
    }
  }
  return projects;
}
