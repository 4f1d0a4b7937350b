import type { Period, PlanKind } from '../model/plan.ts';
import { leadingPlace, type PlaceNames } from './place-names.ts';

const MOST = 24;

/**
 * What a document is called beside its place's name: 三年行动计划, 2023年重点工作任务, 2024年政府工作报告. A matter of a
 * few characters stays before it (城市更新三年行动方案), a long one does not. `place` is its name where no table knows it.
 */
export function titleToShort(
  title: string,
  kind: PlanKind,
  period: Period | null,
  place: string,
  names: PlaceNames,
): string {
  if (kind === 'work-report' && period !== null) return `${String(period.end)}年政府工作报告`;
  const [first = title] = title.split('；');
  const named = /关于印发《?(.+?)》?的通知$/u.exec(first)?.[1] ?? first;
  const known = leadingPlace(named, names)?.words ?? '';
  const start = [known, place].find((name) => name !== '' && named.startsWith(name)) ?? '';
  const words = named
    .slice(start.length)
    .replace(/[（(][^（()）]*[）)]/gu, '')
    .replace(/^(?:人民)?政府(?:办公[室厅])?(?:关于)?/u, '')
    .replace(/\s+/gu, '')
    .trim();
  if ([...words].length <= MOST && words !== '') return words;
  // …高质量发展三年行动计划, …2023年重点工作任务: from the years on
  const tail = /(?:(?:20\d{2}年(?:度)?)|[三五]年|“[^”]{2,6}五”)[^，。；]{2,20}$/u.exec(words)?.[0];
  const year = period !== null && period.start === period.end ? `${String(period.start)}年` : '';
  const bare = /[^，。；]{0,12}(?:计划|规划|方案|纲要|任务|要点|意见|措施|办法|报告)$/u.exec(
    words,
  )?.[0];
  return tail ?? (bare === undefined ? [...(words || title)].slice(0, MOST).join('') : year + bare);
}
