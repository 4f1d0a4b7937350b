import type { Period, PlanKind } from '../model/plan.ts';
import { lineEvidence, type Source } from './evidence.ts';
import { doubtful, type Guess, plain } from './guess.ts';

/** How many years a kind of document speaks for. */
const YEARS: Record<PlanKind, number | null> = {
  'three-year-plan': 3,
  'five-year-plan': 5,
  'annual-tasks': 1,
  'work-report': 2,
  other: null,
};

interface Known {
  readonly kind: PlanKind;
  readonly date: string | null;
  readonly title: string;
  /** What the title says. */
  readonly printed: Period | null;
}

/** The years that a document speaks for: as its title says, else from its date to the last 到2027年 of its text. */
export function guessPeriod(source: Source, { kind, date, title, printed }: Known): Guess<Period> {
  if (printed !== null) return plain(printed, `标题“${title}”`);
  const ends = [...source.intake.text.matchAll(/(?:到|至)(20\d{2})年(?:年?底|末)?/gu)].map(
    ([, year]) => Number(year),
  );
  const years = YEARS[kind];
  const begun = date === null ? null : Number(date.slice(0, 4));
  const last = ends.length === 0 ? null : Math.max(...ends);
  const end = last ?? (begun === null ? null : begun + (years ?? 1) - 1);
  if (end === null)
    return doubtful<Period>(undefined, null, '标题没有年份，原文也没有日期和“到某年”');
  const evidence =
    last === null
      ? `日期 ${date ?? ''}`
      : lineEvidence(source, (text) => new RegExp(`[到至]${String(last)}年`, 'u').test(text));
  const start = years !== null ? end - years + 1 : Math.min(begun ?? end, end);
  return doubtful({ start, end }, evidence, '标题没有写管哪几年，按原文推算');
}
