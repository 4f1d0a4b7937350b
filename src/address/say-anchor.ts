import { numberToChineseNumeral } from '../numeral/chinese-number.ts';
import {
  type CountedKind,
  type KeyedKind,
  type NamedKind,
  parseAnchor,
  type Step,
} from './anchor.ts';

const counted: Readonly<Record<CountedKind, (count: number) => string>> = {
  d: (count) => `文件${numberToChineseNumeral(count)}`,
  a: (count) => `附件${count}`,
  part: (count) => `第${numberToChineseNumeral(count)}篇`,
  ch: numberToChineseNumeral,
  s: (count) => `（${numberToChineseNumeral(count)}）`,
  c: (count) => `第${count}条`,
  i: (count) => `第${count}项`,
  p: (count) => `第${count}段`,
  t: (count) => `数字${count}`,
};

const keyed: Readonly<Record<KeyedKind, string>> = { k: '承诺' };

const named: Readonly<Record<NamedKind, string>> = {
  title: '标题',
  head: '文首',
  pre: '引言',
  end: '文末',
};

/**
 * How people say an anchor: `c12` → 第12条, `ch2-s3` → 二（三）, `part1-p1` → 第一篇第1段, `pre-p1` → 引言第1段; a number
 * printed twice in one place as 第12条（第二处）; 某处 for what is no anchor.
 */
export function sayAnchor(anchor: string): string {
  return parseAnchor(anchor)?.map(sayStep).join('') ?? '某处';
}

function sayStep(step: Step): string {
  if (!('again' in step)) return named[step.kind];
  const said = 'key' in step ? keyed[step.kind] : counted[step.kind](step.count);
  return step.again > 1 ? `${said}（第${numberToChineseNumeral(step.again)}处）` : said;
}
