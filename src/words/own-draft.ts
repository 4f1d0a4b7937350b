/** What is said of a draft of one's own (本稿) beside the plan of its place and what others usually write. */

/** Head of what the place's own plan has for a year and the draft has not. */
export function ownPlanHead(year: number): string {
  return `本地规划写到${year}年、在本稿中没有找到的`;
}

/** How many promises that plan has for the year, and of how many the words were found. */
export function ownPlanCount(name: string, year: number, all: number, found: number): string {
  return `${name}里写“每年”“到${year}年”的 ${all} 处，${found} 处的字词在本稿中找到。`;
}

/** Head of what most documents of a kind write of and the draft does not. */
export const othersHead = '别处多写到、在本稿中没有找到的';

/** Of which documents that is said, and how many of them must write of a matter. */
export function othersCount(documents: number, kind: string, most: number): string {
  return `收录的 ${documents} 份${kind}中有 ${most} 份以上写到的事。本稿可以不写。`;
}

/** Beside one such matter: how many write of it. */
export function havingCount(documents: number): string {
  return `${documents} 份写到`;
}

/** Said where the browser cannot read PDFs, before one is chosen and of one that was. */
export const noPdf =
  '这个浏览器读不了 PDF。请打开 PDF，全选、复制，贴进粘贴框；或换用 Chrome 97、火狐 102 以后的浏览器。';

/** How much was found in a guest: what the tally counts together. */
export function checkedCount({
  judged,
  slips,
}: {
  readonly judged: readonly unknown[];
  readonly slips: readonly unknown[];
}): string {
  const within = slips.length === 0 ? '' : `，稿内勾稽 ${slips.length} 处`;
  return `数字和引文 ${judged.length} 处${within}`;
}

/** Said of a guest in which nothing was read that could be looked up. */
export const nothingRead = '没有读出可以核对的数字和引文。';

/** Said of a guest that is no plan or report: a novel, a list of names. */
export function foreignText(count: number): string {
  return `这份文字不像规划、计划或报告：读出 ${count} 个数字，收录的文件里都没有查到，下面不逐处标出；要逐处看，点“没有查到”。`;
}

/** The places of an entry of which nothing is held, as one. */
export function notHeldCount(count: number): string {
  return `没有查到 ${count} 处`;
}

/** Said instead of that list where a draft is no document of their sort. */
export const unlikeOthers = '这份稿子写的事与收录的文件大多不同，没有列“别处多写到的”。';
