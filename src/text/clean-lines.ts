import type { Cleaned, Cut, Line } from './line.ts';
import { takeContents } from './take-contents.ts';
import { takeFrontMatter } from './take-front-matter.ts';
import { takeInvisible } from './take-invisible.ts';
import { takeMarkdown } from './take-markdown.ts';
import { takeNavigation } from './take-navigation.ts';
import { takePageNumbers } from './take-page-numbers.ts';
import { takeRunningHeads } from './take-running-heads.ts';
import { takeWordFields } from './take-word-fields.ts';

/** The steps in their order; each sees what the ones before it left. */
export const CLEANING_STEPS: readonly (readonly [
  name: string,
  step: (lines: readonly Line[]) => Cleaned,
])[] = [
  ['invisible', takeInvisible],
  ['front-matter', takeFrontMatter],
  ['markdown', takeMarkdown],
  ['word-fields', takeWordFields],
  ['navigation', takeNavigation],
  ['page-numbers', takePageNumbers],
  ['running-heads', takeRunningHeads],
  ['contents', takeContents],
];

/**
 * Takes all furniture out. What holds afterwards: every character that is not blank stands either in
 * a line or in a cut, once, and cuts are in the order of the source.
 */
export function cleanLines(source: readonly Line[]): Cleaned {
  let lines = source;
  const cuts: Cut[] = [];
  for (const [name, step] of CLEANING_STEPS) {
    const cleaned = name === 'invisible' ? step(lines) : aroundRows(lines, step);
    lines = cleaned.lines;
    for (const cut of cleaned.cuts) cuts.push(cut);
  }
  cuts.sort((a, b) => a.line - b.line || a.column - b.column);
  return { lines, cuts };
}

/** Runs a step that takes rows of tables for cut lines: their numbers count no pages, their words are no frame. */
function aroundRows(lines: readonly Line[], step: (lines: readonly Line[]) => Cleaned): Cleaned {
  if (lines.every(({ row }) => row === undefined)) return step(lines);
  const { lines: cleaned, cuts } = step(
    lines.map((line) =>
      line.row === undefined ? line : { ...line, text: '', columns: [], cut: true },
    ),
  );
  return {
    lines: cleaned.map((line, at) => (line.row === undefined ? line : (lines[at] ?? line))),
    cuts,
  };
}
