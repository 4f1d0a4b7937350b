import { refOf } from '../../src/address/reference.ts';
import type { ClauseRecord } from '../../src/model/clause.ts';
import type { SitePage } from './read-page.ts';

const blankless = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Problems between clauses.json and the plan pages: every entry is one element with its anchor as id, in
 * the same order, whose text, blanks aside, is the entry's text.
 */
export function checkEntries(pages: Map<string, SitePage>, clauses: ClauseRecord[]): string[] {
  const problems: string[] = [];
  for (const [plan, entries] of Map.groupBy(clauses, (clause) => clause.plan)) {
    const path = `plans/${plan}.html`;
    const shown = pages.get(path)?.entries ?? [];
    if (shown.length !== entries.length) {
      problems.push(`${path}: expected ${entries.length} entries, found ${shown.length}`);
    }
    entries.forEach(({ anchor, text }, index) => {
      const element = shown[index];
      if (element === undefined) return;
      const ref = refOf({ plan, anchor });
      if (element.ref !== ref || element.id !== anchor) {
        problems.push(`${path}: expected entry ${ref}, found ${element.ref} (id ${element.id})`);
      } else if (blankless(element.text) !== blankless(text)) {
        problems.push(`${path}: the text of ${ref} differs from clauses.json`);
      }
    });
  }
  return problems;
}
