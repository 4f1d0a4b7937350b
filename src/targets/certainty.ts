import { countBefore, marksOf } from './marks.ts';
import { holdsVerb } from './verbs.ts';
import type { Segment } from './text-to-segments.ts';

// 力争…达到280亿元；确保…稳定在；预计全年增长16%；计划引进；技改投资增速保持在8%以上
const words =
  /力争|争取(?!到)|确保|预计|预期(?!目标|性|寿命)|有望|力求|保证(?!金)|努力(?=实现|达到|完成|使|新增|建成)|(?<!投资|科技|行动|年度|培育|工作)计划(?=引进|新增|新建|实施|完成|投资|培育|建设|建成|总投资|到|年内|改造|开工)|(?:继续|持续)?(?<!水土)保持(?=在|\d|[^，。；]{2,14}\d+[天%])/gu;

/**
 * How sure the text is of the figure at [labelStart, figureStart): a word between label and figure (…力争达到,
 * 保持在) holds for that figure alone, one before the label for all that follows in the same part (to ； or 。).
 */
export function figureToCertainty(
  text: string,
  segment: Segment,
  labelStart: number,
  figureStart: number,
  before: readonly { labelStart: number; figureStart: number }[],
): string | null {
  const marks = marksOf(text, words);
  const inside = marks
    .slice(countBefore(marks, segment.part.start), countBefore(marks, figureStart))
    .slice(-40)
    .map(({ at, word }) => ({ at, word: word.replace(/^(?:继续|持续)/u, '') }));
  const own = inside.filter(
    (found) => found.at >= labelStart || (found.word === '保持' && found.at >= segment.start),
  );
  // 粮食产能力争保持在: the stronger word is the one that speaks of effort.
  const local = own.find((found) => found.word !== '保持') ?? own[0];
  if (local !== undefined) return local.word;
  const governing = inside.filter(
    (found) =>
      found.at < labelStart &&
      found.word !== '保持' &&
      !before.some((other) => other.labelStart <= found.at && found.at < other.figureStart) &&
      governs(text, found.at, found.word, labelStart),
  );
  return governing.at(-1)?.word ?? null;
}

/** 力争将…纳入名单 and 考核力争全部进入中游 have an object of their own and govern nothing after the comma. */
function governs(text: string, at: number, word: string, labelStart: number): boolean {
  const between = text.slice(at + word.length, labelStart);
  if (!/[，,]/u.test(between)) return true;
  // 争取专项债券30亿元，投入资金1.5亿元: 争取 that obtains a thing is no effort at what follows.
  const own = between.split(/[，,]/u)[0] ?? '';
  if (word === '争取' && !holdsVerb(own) && !/达|突破|超过|增长|[年底]/u.test(own)) return false;
  const before =
    text
      .slice(0, at)
      .split(/[，,。；;：:\n]/u)
      .at(-1) ?? '';
  return (
    /^(?:(?:到|至)?\d{4}年(?:底|末)?前?|全年|年内|到?年底|并|、)*$/u.test(before) &&
    !/^[将把]/u.test(between)
  );
}
