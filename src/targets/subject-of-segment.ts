import { peelHead } from './peel.ts';
import type { Segment } from './text-to-segments.ts';
import { endsInMakingVerb, trimPlainVerbs, verbsAtStart, verbToUse } from './verbs.ts';

/** What a segment speaks of, and where it begins. */
export interface Subject {
  readonly label: string;
  readonly start: number;
}

// 深化厕所革命, 扩大学位供给: verbs that say neither that something is made nor that it is changed.
const light =
  /^(?:调整|深化|加强|强化|狠抓|抓好|做好|优化|推行|探索|健全|完善|提高|提升|扩大|加大|加密|拓展|保障(?!性|房|体系|标准|机制|水平)|规范|落实|聚焦|围绕|突出|紧盯|瞄准|大抓|全力抓|用好|丰富|补齐|夯实|壮大|激发|畅通|关注|关爱|守护|坚持)/u;
// 协作扶贫成效显著, 夜间经济进一步激活: what is said of it.
const said =
  /(?:取得)?(?:(?:成效|成果|效果)(?:显著|明显|突出)|(?:有序|稳步|扎实|深入|加快|有效|全面|持续|顺利|不断|进一步|大力|强势|积极|明显|日趋|日益|更加|得到|取得|新|进一步)+(?:推进|实施|进步|激活|开展|提升|改善|发展|增强|见效|启动|落地|加强|完善|优化|扩大|好转|巩固|壮大|成效|突破)|稳中[有向].|走在.*|(?<=[\u4e00-\u9fff]{3})(?:保持|纳入|加快(?:回升|[\u4e00-\u9fff]{0,4}调整)|荣?获|全[国省市]第?|位列).*|(?:逆势|快速|稳步)?增长|稳产丰收|全面完成|排名.*|位居.*|一年一个.*|[降增]幅.{0,4}|有.{0,3}(?:提升|提高|增长|突破|进展))$/u;
// What names nothing that could be counted.
const empty =
  /^(?:力度|行为|(?:年度|全年|各项)?(?:目标|任务|工作)(?:任务)?|(?:政策)?措施|机制|水平|质量|作用|问题|责任|我们|优势|环境|成果|方式|政策|领域|方面)$/u;
const dressing = /(?:工作|力度|步伐|进度|进程|供给|布局|行动|工程|短板)$/u;

/**
 * 既有住宅加快加装电梯，三年累计完成120部; 推进老旧小区改造，2023年改造50个; 大力发展民宿，年内新增50家: what the
 * segment before speaks of, where that one holds no figure; for the first segment of a sentence the heading before it.
 */
export function subjectOfSegmentBefore(text: string, segment: Segment): Subject | null {
  const first = segment.start === segment.sentence.start;
  const end = first ? segment.start - 1 : segment.start;
  const from = Math.max(first ? 0 : segment.sentence.start, end - 60);
  const before = text.slice(from, end);
  const piece = /[^，,；;。：:！!？?\n]+(?=[，,；;：:]?$)/u.exec(before)?.[0] ?? '';
  // A heading: 1、加快发展民宿。年内新增50家
  if (first && !(/^[。\n]/u.test(text.slice(end)) && /^\s*$/u.test(before.slice(0, -piece.length))))
    return null;
  if (piece === '' || /\d/u.test(piece) || !isWhole(piece)) return null;
  const start = from + before.lastIndexOf(piece);
  const label = pieceToLabel(piece);
  return label === null ? null : { label: label.text, start: start + label.at };
}

/** 加快加装电梯 → 加装电梯, 大力发展民宿 → 民宿, 推进老旧小区改造 → 老旧小区改造. */
function pieceToLabel(piece: string): { readonly text: string; readonly at: number } | null {
  const opening = /^(?:我们|全[市区县省州]上下)?(?:将|要|必须)?/u.exec(piece)?.[0].length ?? 0;
  const head = peelHead(piece.slice(opening));
  let core = head.core.replace(said, '');
  let at = opening + head.coreStart;
  let verbs = head.verbs;
  const word = light.exec(core)?.[0] ?? '';
  if (word !== '' && core.length - word.length >= 2) {
    core = core.slice(word.length);
    at += word.length;
    verbs = '';
  }
  // 推进农房改善工作
  const short = core.replace(dressing, '');
  if (short.length >= 3) core = short;
  const inner = lastVerb(core);
  if (inner !== null && !endsInMakingVerb(core)) {
    verbs = inner.verbs;
    core = core.slice(inner.at + verbs.length);
    at += inner.at + verbs.length;
  }
  core = core.replace(/^的|的$/gu, '');
  const own = trimPlainVerbs(verbs);
  if (own !== '' && verbToUse(own) === 'telling') {
    core = own + core;
    at -= own.length;
  }
  const noun = /^[\u4e00-\u9fffA-Za-z“”、和及与]{2,24}$/u;
  return noun.test(core) && !empty.test(core) ? { text: core, at } : null;
}

/** No quotation mark or bracket is cut in two. */
function isWhole(piece: string): boolean {
  const count = (sign: string): number => piece.split(sign).length;
  return count('“') === count('”') && count('（') === count('）') && count('《') === count('》');
}

/** The last verb of making or changing with a noun behind it. */
function lastVerb(core: string): { readonly verbs: string; readonly at: number } | null {
  for (let at = Math.min(core.length - 2, 30); at > 0; at--) {
    const verbs = verbsAtStart.exec(core.slice(at))?.[0];
    if (verbs !== undefined && core.length - at - verbs.length >= 2) return { verbs, at };
  }
  return null;
}
