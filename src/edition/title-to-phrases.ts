const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What goes with the word before it: 台儿庄|区, 2023|年, 》, and a dash between years. */
const behind = /^(?:[区市县省州旗镇乡盟年月日届次号的之和与及上里中内》）)”’，、。；：:—–-]|—+)$/u;
/** What goes with the word behind it: 高|质量, 第|十七, 《. */
const before = /^[第高低新全在《（(“‘]$/u;
const single = /^\p{Script=Han}$/u;

/** Whether a line may end between two words: 绿色|低碳, but not 2024年|1月, 台|儿|庄, 计划|》. */
function mayPart(one: string, other: string): boolean {
  if (behind.test(other) || before.test(one)) return false;
  const figures = /\d$/u.test(one) || (/^[年月—–-]$/u.test(one) && /^\d/u.test(other));
  const loose = [one, other].some(
    (word) => single.test(word) && !behind.test(word) && !before.test(word),
  );
  return !figures && !loose;
}

/** A title cut where a line of it may end, so that none ends within a word: 绿色|低碳高质量|发展|三年|行动|计划（2023—2025年）. */
export function titleToPhrases(title: string): string[] {
  const segments = [...words.segment(title)].map(({ segment }) => segment);
  const starts = segments.flatMap((word, at) =>
    at === 0 || mayPart(segments[at - 1] ?? '', word) ? [at] : [],
  );
  return starts.map((from, at) => segments.slice(from, starts[at + 1]).join(''));
}
