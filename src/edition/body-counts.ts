import type { Edition } from './edition.ts';

/** How many bodies the documents of a place name, and how many collectives (各镇街, 区直有关部门) beside them. */
export function bodyCounts(
  { bodies }: Pick<Edition, 'bodies'>,
  code: string,
): { single: number; collective: number } {
  const own = bodies.filter(({ region }) => region === code);
  const collective = own.filter((body) => body.collective).length;
  return { single: own.length - collective, collective };
}

/** 41 个责任单位，另有 3 个集体称呼; nothing for a place whose documents name none. */
export function sayBodies(counts: { single: number; collective: number }): string {
  if (counts.single + counts.collective === 0) return '';
  const beside = counts.collective === 0 ? '' : `，另有 ${counts.collective} 个集体称呼`;
  return `${counts.single} 个责任单位${beside}`;
}
