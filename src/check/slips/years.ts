import { yearsText } from '../../words/period.ts';
import type { Slip, SlipRule, SlipText } from './slip.ts';

/** Years to which plans of any window look ahead: 2030年前碳达峰, 2035年远景目标, 2049. */
const looksAhead = (year: number): boolean => year % 5 === 0 || year === 2049;

/** 截至2022年底，已建成…: what was, not what is aimed at. */
const told = /已|截至|截止|以来|[比较](?:上|去|\d)/u;

/** A year that more figures than these are of is meant. */
const stray = 2;

/** An aim for a year that lies before the plan's window, or beyond it where nobody looks ahead to. */
export const years: SlipRule = ({ entries, figures, facts }) => {
  const { period, kind } = facts;
  // Reports look back and ahead as they like
  if (period === null || kind === 'other' || kind === 'work-report') return [];
  const counts = new Map<string, number>();
  for (const { target } of figures) counts.set(target.period, (counts.get(target.period) ?? 0) + 1);
  const texts = new Map(entries.map(({ anchor, text }) => [anchor, text]));
  const ofFigures = figures.flatMap(({ target }): Slip[] => {
    const year = Number(target.period);
    if (!/^\d{4}$/u.test(target.period)) return [];
    const text = texts.get(target.clause) ?? '';
    const sentence = text.slice(text.lastIndexOf('。', target.figure[0]) + 1, target.figure[1]);
    // 到2022年，…达到 in a plan from 2023 on; 截至2022年已 tells what was
    const before = year < period.start && sentence.includes(`到${year}年`) && !told.test(sentence);
    const beyond = target.status === 'target' && year > period.end + 1 && !looksAhead(year);
    if ((!before && !beyond) || (counts.get(target.period) ?? 0) > stray) return [];
    return [slip(target.clause, target.figure, year)];
  });
  const noted = new Set(ofFigures.map(({ anchor }) => anchor));
  return [...ofFigures, ...entries.filter(({ anchor }) => !noted.has(anchor)).flatMap(inWords)];

  /** 至2028年建成长效机制: no figure is of that year. */
  function inWords({ anchor, text }: SlipText['entries'][number]): Slip[] {
    return [...text.replace(named, blank).matchAll(aim)].flatMap(({ index, 0: words, 1: said }) => {
      const year = Number(said);
      if (period === null || year <= period.end + 1 || looksAhead(year)) return [];
      return [slip(anchor, [index, index + words.length], year)];
    });
  }

  function slip(anchor: string, [from, to]: readonly [number, number], year: number): Slip {
    return {
      ...{ kind: 'year', anchor, from, to },
      reason: `这一处说的是 ${year} 年，全文说的是${period === null ? '' : yearsText(period)}`,
      unless: '说的是往年情况或更远的打算，不必改',
    };
  }
};

const aim = /[到至](20\d\d)年(?!以?前)/gu;
/** Titles and quotations are others' words. */
const named = /《[^《》]*》|“[^“”]*”/gu;
const blank = (words: string): string => ' '.repeat(words.length);
