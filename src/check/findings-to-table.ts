import { sayAnchor } from '../address/say-anchor.ts';
import type { Table } from '../export/table.ts';
import type { SilentRow } from './beside/silences-to-rows.ts';
import { type Finding, sortWords } from './finding.ts';
import { lookedFor, type PlansById, sayHeld } from './say-finding.ts';
import { sayBeside, sayDifferences } from '../words/differs.ts';
import { slipKinds } from './slips/slip.ts';

/** What was found, a row each: where, the text's words, the answer, the original's words and place, what differs; then what was not found. */
export function findingsToTable(
  title: string,
  findings: readonly Finding[],
  plans: PlansById,
  notes: readonly string[],
  silent: readonly SilentRow[],
): Table {
  const text = (header: string, width: number) => ({ header, type: 'text', width }) as const;
  return {
    name: `核稿 ${title}`.slice(0, 60),
    columns: [
      text('位置', 14),
      text('本稿', 40),
      text('结果', 18),
      text('原文', 40),
      text('出处', 34),
      text('不同处', 24),
    ],
    rows: [...findings.map(findingToRow), ...silent.map(silentToRow)],
    notes,
  };

  function findingToRow(finding: Finding): string[] {
    const where = sayAnchor(finding.anchor);
    const { name } = sortWords(finding.sort);
    if (finding.sort === 'slip') {
      const { kind, reason, unless } = finding.slip;
      return [where, slipKinds[kind], name, '', reason, unless];
    }
    const { record, claim } = finding;
    const words = claim.type === 'figure' ? claim.quote : record.words;
    const [held] = record.held;
    if (held === undefined) return [where, words, name, '', '', lookedFor(claim)];
    const apart = record.verdict === 'same' ? sayBeside(record) : sayDifferences(held);
    return [where, words, name, held.quote, sayHeld(held, plans), apart];
  }
}

function silentToRow({ list, words, where, lookedFor: vain }: SilentRow): string[] {
  return ['全稿', '', list, words, where, vain];
}
