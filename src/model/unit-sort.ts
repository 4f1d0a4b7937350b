/** Sorts of units that can measure the same thing; what is in no row is a count (家, 个, 项 …). */
const sorts: readonly (readonly [sort: string, unit: RegExp])[] = [
  ['concentration', /[克斤吨]\/|\/立方米$/],
  ['flow', /(吨|立方米|方)\/[天日]$/],
  ['ratio', /^(%|％|‰|个?百分点)$/],
  ['bare', /^$/],
  ['money', /元$/],
  ['area', /(亩|公顷|平方米|平方公里|平方千米)$/],
  ['volume', /(立方米|立方)$/],
  ['length', /(公里|千米|米)$/],
  ['mass', /(吨|斤|千克|公斤)$/],
  ['energy', /(千瓦时|度|吨标准煤|吨标煤)$/],
  ['power', /(瓦|伏安)$/],
  ['visits', /人次$/],
  ['people', /(人|名)$/],
  ['households', /户$/],
  ['days', /[天日]$/],
  ['years', /[岁年]$/],
  ['animals', /[头只羽]$/],
  ['trees', /[株棵]$/],
  ['places', /张$/],
];

/** The sort of a printed unit: 万亩 and 平方公里 are `area`, 家 and 个 are `count`, `` is `bare`. */
export function unitSort(unit: string): string {
  return sorts.find(([, pattern]) => pattern.test(unit))?.[0] ?? 'count';
}
