import { headBound, tailBound } from '../targets/bounds.ts';
import type { TargetRecord } from '../model/target.ts';

// 达到95%、96%以上: what follows a figure up to the bound that holds for both
const tailOfList =
  /^(?:[、，,和与及至]?[\d.]+[^\d、，,。；;（）()以左]{0,6})+(?:(?:及|或)?以[上内下]|之内|左右|上下)/u;
// 培训300、500人: what follows a bare number up to the unit
const unitOfList = /^(?:[、，,和与及至\-—~]+[\d.]+)+[^\d、，,。；;（）()\s]{1,8}/u;
// 突破10亿元、20亿元: from the bound to the second figure
const reach = 40;

/** The shortest stretch of a text that holds a figure's number, bound and unit: 不少于300人, 95%、96%以上. */
export function figureStretch(
  text: string,
  [start, end]: readonly [number, number],
  { op, unit }: Pick<TargetRecord, 'op' | 'unit'>,
): [number, number] {
  let [from, to] = [start, end];
  const own = text.slice(start, end);
  if (unit !== '' && /[\d.]$/u.test(own)) {
    const rest = unitOfList.exec(text.slice(to, to + reach))?.[0];
    const at = rest?.lastIndexOf(unit) ?? -1;
    if (rest !== undefined && at >= 0) to += at + unit.length;
  }
  if (op === '=' || op === 'range' || hasTail(own)) return [from, to];
  const tail = tailBound(text.slice(to, to + 4));
  if (tail !== null) return [from, to + tail.length];
  const head = headBound(text.slice(Math.max(0, from - 8), from));
  if (head !== null) return [from - head.length, to];
  const list = tailOfList.exec(text.slice(to, to + reach))?.[0];
  if (list !== undefined) return [from, to + list.length];
  const before = text.slice(Math.max(0, from - reach), from);
  const first = /[\d.][^。；;]*$/u.exec(before);
  const listed =
    first === null ? null : headBound(before.slice(0, first.index).replace(/\d+$/u, ''));
  if (first !== null && listed !== null) from -= before.length - first.index + listed.length;
  return [from, to];
}

/** 30家以上, 2万余人, 100多个. */
function hasTail(words: string): boolean {
  return /(?:以[上内下]|之内|左右|上下)$|[余多]/u.test(words);
}
