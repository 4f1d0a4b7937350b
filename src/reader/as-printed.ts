import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { withoutBlanks } from '../text/blanks.ts';
import { foldRadicals, holdsRadicals } from '../text/fold-radicals.ts';
import type { Line } from '../text/line.ts';

/** Lines as they are read: ⼀、总体⽬标 of a PDF as 一、总体目标. */
export function linesToReading(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    holdsRadicals(line.text) ? { ...line, text: foldRadicals(line.text) } : line,
  );
}

/** Entries with their texts as the source prints them, sign for sign, where reading took others for them. */
export function entriesAsPrinted(
  entries: readonly ClauseRecord[],
  lines: readonly Line[],
): readonly ClauseRecord[] {
  if (!lines.some(({ text }) => holdsRadicals(text))) return entries;
  const printed = withoutBlanks(lines.map(({ text }) => text).join(''));
  let at = 0;
  return entries.map((entry) => {
    const text = entry.text.replace(/\S/gu, (sign) => {
      const own = printed.slice(at, at + sign.length);
      at += sign.length;
      return foldRadicals(own) === sign ? own : sign;
    });
    return { ...entry, text };
  });
}

/** Figures whose quotes stand as printed: read from `reading`, printed in `entries`, in the same places. */
export function quotesAsPrinted<T extends TargetRecord>(
  targets: readonly T[],
  reading: readonly ClauseRecord[],
  entries: readonly ClauseRecord[],
): readonly T[] {
  const changed = new Map(
    reading.flatMap(({ anchor, text }, i) => {
      const printed = entries[i]?.text ?? text;
      return printed === text ? [] : [[anchor, { text, printed }] as const];
    }),
  );
  if (changed.size === 0) return targets;
  return targets.map((target) => {
    const own = changed.get(target.clause);
    const at = own === undefined ? -1 : own.text.indexOf(target.quote);
    if (own === undefined || at === -1) return target;
    return { ...target, quote: own.printed.slice(at, at + target.quote.length) };
  });
}
