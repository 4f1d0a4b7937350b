/** Reasons for which Word keeps words beside the text that its author shows: whoever hands out a document does not mean to hand these out. */
const ASIDES: ReadonlySet<string> = new Set([
  '批注',
  '隐藏文字',
  '隐藏的表格内容',
  '修订中删去',
  '修订中移动',
]);

/** Whether what was left out for a reason is told of, place and length, but not shown. */
export function isAside(reason: string): boolean {
  return ASIDES.has(reason);
}
