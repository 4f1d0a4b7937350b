import type { IndexedEdition } from '../edition/indexed-edition.ts';
import { assignmentToRow } from './assignment-to-row.ts';
import { type DutySheetRow, dutySheetNotes } from './duty-sheet.ts';

/** The 责任清单 of all bodies of a place, and what it says of itself: which of its documents name nobody. */
export function placeToDutySheet(
  edition: IndexedEdition,
  code: string,
): { name: string; rows: DutySheetRow[]; notes: string[] } {
  const rows = edition.bodies
    .filter((body) => body.region === code)
    .flatMap((body) =>
      (edition.assignments.get(body.id) ?? []).map((assignment) =>
        assignmentToRow(body.name, assignment),
      ),
    );
  const titles = new Map(
    edition.plans.filter((plan) => plan.region.code === code).map(({ id, title }) => [id, title]),
  );
  const silent = edition.silent.flatMap(({ plan, text }) =>
    titles.has(plan) ? [`${titles.get(plan) ?? plan}：${text}`] : [],
  );
  return {
    name: `${edition.regionOf.get(code)?.name ?? code}责任清单`,
    rows,
    notes: [...dutySheetNotes(edition.imprint), ...silent],
  };
}
