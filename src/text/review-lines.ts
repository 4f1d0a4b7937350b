import type { LineReview, Numbered } from '../model/review.ts';
import { SeedError } from '../model/seed-error.ts';
import { cutLine } from './cut-line.ts';
import type { Cleaned, Line } from './line.ts';

/** Cleaned lines with those brought back that belong to the text, and those taken out that do not. */
export function reviewLines(
  source: readonly Line[],
  cleaned: Cleaned,
  reviews: readonly Numbered<LineReview>[],
): Cleaned {
  const faults: string[] = [];
  let { lines, cuts } = cleaned;
  for (const review of reviews) {
    const { line: number, text, action, where } = review;
    const at = lines.findIndex((line) => line.number === number);
    const original = source[at];
    const rest = lines[at];
    const gone = cuts.filter((cut) => cut.line === number);
    if (original === undefined || rest === undefined) {
      faults.push(`${where} line：原文没有第${String(number)}行。请改正行号。`);
    } else if (original.text.trim() !== text.trim()) {
      faults.push(
        `${where} text：写的是“${text}”，原文第${String(number)}行是“${original.text.trim().slice(0, 30)}”；应当照抄这一行。请改正行号或文字。`,
      );
    } else if (action === 'keep' ? gone.length === 0 : rest.text.trim() === '') {
      const state = action === 'keep' ? '没有被删去什么' : '本来就已删去';
      faults.push(
        `${where} action：原文第${String(number)}行${state}，更正没有用处。请删去这条更正。`,
      );
    } else if (action === 'keep') {
      lines = lines.with(at, original);
      cuts = cuts.filter((cut) => cut.line !== number);
    } else {
      const [empty, taken] = cutLine(rest, [[0, rest.text.length]], '人工核定');
      lines = lines.with(at, empty);
      cuts = [...cuts, ...taken];
    }
  }
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  return { lines, cuts };
}
