import { sectionDepth } from '../address/anchor.ts';
import type { DocxBlock, DocxDocument, DocxRun } from '../export/docx/docx-document.ts';
import type { InspectedClause } from '../reader/inspect-document.ts';
import { groupBy } from '../reader/group-by.ts';
import type { SilentRow } from './beside/silences-to-rows.ts';
import type { Finding } from './finding.ts';
import { type PlansById, sayFinding } from './say-finding.ts';

/** A guest's document with what was found as comments beside its text, and what was not found behind it. */
export function checkedToDocx(
  title: string,
  clauses: readonly InspectedClause[],
  findings: readonly Finding[],
  plans: PlansById,
  notes: readonly string[],
  silent: readonly SilentRow[],
): DocxDocument {
  const byAnchor = groupBy(findings, ({ anchor }) => anchor);
  return {
    title,
    blocks: [
      ...clauses.map(({ anchor, type, text }, at): DocxBlock => {
        const runs = textToRuns(text, byAnchor.get(anchor) ?? [], plans);
        if (anchor === 'title' || (at === 0 && text === title)) return { type: 'title', runs };
        if (type !== 'heading') return { type: 'paragraph', runs };
        return { type: 'heading', level: sectionDepth(anchor) > 0 ? 2 : 1, runs };
      }),
      ...silentToBlocks(silent),
      ...notes.map((text): DocxBlock => ({ type: 'note', runs: [{ text }] })),
    ],
  };
}

/** What was not found in the document as a whole, list by list, behind its text. */
function silentToBlocks(silent: readonly SilentRow[]): DocxBlock[] {
  return [...groupBy(silent, ({ list }) => list)].flatMap(([list, rows]): DocxBlock[] => [
    { type: 'heading', level: 1, runs: [{ text: list }] },
    {
      type: 'table',
      widths: [30, 18, 24],
      rows: [
        ['写到的', '出处', '查过的词'],
        ...rows.map(({ words, where, lookedFor }) => [words, where, lookedFor]),
      ].map((cells) => cells.map((text) => [[{ text }]])),
    },
  ]);
}

/** The text cut where findings begin and end; what lies within another is said there. */
function textToRuns(text: string, findings: readonly Finding[], plans: PlansById): DocxRun[] {
  const runs: DocxRun[] = [];
  let at = 0;
  for (const [, group] of groupBy(outermost(findings), ({ outer }) => outer)) {
    const [first] = group;
    if (first === undefined) continue;
    const { from, to } = first.outer;
    const end = Math.max(to, Math.min(from + 1, text.length));
    if (from > at) runs.push({ text: text.slice(at, from) });
    runs.push({
      text: text.slice(from, end),
      comments: group.map(({ finding }) => ({
        author: '核稿',
        paragraphs: sayFinding(finding, plans),
      })),
    });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/** Each finding with the one that it begins within. */
function outermost(
  findings: readonly Finding[],
): { readonly finding: Finding; readonly outer: Finding }[] {
  let outer: Finding | null = null;
  return findings.map((finding) => {
    if (outer === null || finding.from >= Math.max(outer.to, outer.from + 1)) outer = finding;
    return { finding, outer };
  });
}
