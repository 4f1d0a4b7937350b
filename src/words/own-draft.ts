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

/** Said instead of that list where a draft is no document of their sort. */
export const unlikeOthers = '这份稿子写的事与收录的文件大多不同，没有列“别处多写到的”。';
