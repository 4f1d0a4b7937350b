import type { Region } from '../model/region.ts';
import type { About } from './find-predecessor.ts';
import { isSameDocument } from './find-predecessor.ts';
import { doubtful, type Guess, plain, type Shelf } from './guess.ts';
import { placeToPinyin } from './place-to-pinyin.ts';

/** What a document is called in its id. */
const KIND_WORDS: Record<Exclude<About['kind'], 'other'>, string> = {
  'three-year-plan': 'plan',
  'five-year-plan': 'plan',
  'annual-tasks': 'tasks',
  'work-report': 'report',
};

/** The same by the words of a title that is of no kind of its own, the first that it holds. */
const TITLE_WORDS: readonly (readonly [word: string, title: RegExp])[] = [
  ['tasks', /任务|要点/u],
  ['plan', /计划|规划|方案|纲要|行动/u],
  ['opinions', /意见|措施|政策|若干条/u],
  ['rules', /办法|规定|条例|细则|规则/u],
  ['report', /报告/u],
];

/**
 * taierzhuang-plan-2023-2025: place, what it is, the years it speaks for. Where that is taken by another document:
 * the place's city before it, `-issued` for the text that follows a draft, or a number.
 */
export function planId(
  about: About,
  place: Region,
  supersedes: string | null,
  { plans, names, gone }: Shelf,
): Guess<string> {
  const same = [...plans].find(
    ([, yaml]) => yaml.status === about.status && isSameDocument(about, yaml),
  );
  // Another source of what is there: told apart, and refused, by who adds it.
  if (same !== undefined && same[0] !== supersedes)
    return plain(same[0], `已有的“${same[1].title}”`);
  const above = place.parent === null ? undefined : names.byCode.get(place.parent);
  const stems = [
    placeToPinyin(place.name),
    ...(above === undefined ? [] : [`${placeToPinyin(above.name)}-${placeToPinyin(place.name)}`]),
  ].filter((stem) => stem !== '' && !stem.startsWith('-'));
  const tail = `${kindWord(about)}-${years(about)}`;
  const [first = 'document'] = stems;
  const wanted = `${first}-${tail}`;
  const isTaken = (id: string): boolean => plans.has(id) || gone.has(id);
  if (!isTaken(wanted)) return plain(wanted);
  const holder = plans.get(wanted);
  const isOfOther = holder !== undefined && holder.region !== about.region;
  const isDraft =
    holder !== undefined && isSameDocument(about, holder) && about.status === 'issued';
  const ways = [
    ...(isOfOther ? stems.slice(1).map((stem) => `${stem}-${tail}`) : []),
    ...(isDraft ? [`${wanted}-issued`] : []),
    ...Array.from({ length: 98 }, (_, i) => `${wanted}-${String(i + 2)}`),
  ];
  const free = ways.find((way) => !isTaken(way)) ?? wanted;
  const held = `${wanted} ${holder === undefined ? '用过，已撤下' : `已是“${holder.title}”`}`;
  if (isDraft || wanted === supersedes) return plain(free, held);
  return doubtful(free, held, `编号 ${wanted} 不能再用，取 ${free}`);
}

function kindWord({ kind, title }: About): string {
  if (kind !== 'other') return KIND_WORDS[kind];
  return TITLE_WORDS.find(([, words]) => words.test(title))?.[0] ?? 'document';
}

function years({ kind, period }: About): string {
  if (period === null) return 'undated';
  const { start, end } = period;
  return kind === 'work-report' || start === end ? String(end) : `${String(start)}-${String(end)}`;
}
