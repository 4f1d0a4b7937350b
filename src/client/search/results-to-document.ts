import { planHref } from '../../address/href.ts';
import type { DocxBlock, DocxDocument } from '../../export/docx/docx-document.ts';
import { placeAddress } from '../../export/settle-links.ts';
import { groupBy } from '../../reader/group-by.ts';
import type { Found } from '../../search/query/found.ts';
import { citation, planShortName } from '../../words/document.ts';
import { siteAddress } from '../site-address.ts';
import { resultsNotes } from './results-to-table.ts';
import type { State } from './url-state.ts';

/** Results as a document for Word and WPS: a heading a document, a paragraph an entry with its whole text, its citation and place at the foot of the sheet. */
export function resultsToDocument(found: readonly Found[], state: State): DocxDocument {
  const title = `搜索“${state.q.slice(0, 30)}”`;
  const site = siteAddress();
  const groups = groupBy(found, ({ entry }) => entry.plan);
  return {
    title,
    blocks: [
      { type: 'title', runs: [{ text: title }] },
      ...[...groups].flatMap(([plan, own]): DocxBlock[] => {
        const standing = { ...plan, status: plan.draft ? ('draft' as const) : ('issued' as const) };
        return [
          {
            type: 'heading',
            level: 1,
            runs: [{ text: `${planShortName(standing)} ${own.length} 条` }],
          },
          ...own.map(({ entry, ranges }): DocxBlock => {
            const address = placeAddress(planHref(plan.id, entry.anchor), site);
            const note = { text: citation(standing, entry.anchor), address };
            return {
              type: 'paragraph',
              runs: [...textToRuns(entry.text, ranges), { text: '', note }],
            };
          }),
        ];
      }),
      ...resultsNotes(found, state).map((text) => ({ type: 'note', runs: [{ text }] }) as const),
    ],
  };
}

/** What was looked for stands bold, as it stands marked on the page. */
function textToRuns(text: string, ranges: Found['ranges']): { text: string; bold?: boolean }[] {
  const runs = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) runs.push({ text: text.slice(at, from) });
    runs.push({ text: text.slice(from, to), bold: true });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
