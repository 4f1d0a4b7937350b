import type { Figure } from '../compare/figure.ts';
import type { Years, YearsNote } from '../compare/through-the-years.ts';
import { documentOver } from '../words/document.ts';
import { placeWord } from '../words/rank.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** What the sheet of paper of a place holds beside the list of its documents. */
export interface PlaceSheet {
  /** 三年行动计划：规划期已于2025年底结束, of each document whose time is over. */
  readonly over: readonly string[];
  /** One matter in two wordings, the document of the earlier time first. */
  readonly pairs: readonly {
    readonly name: string;
    readonly note: Exclude<YearsNote, { type: 'share' }>;
    readonly written: readonly Figure[];
  }[];
  /** How many more of these there are. */
  readonly more: number;
  /** Bodies by how often they stand first. */
  readonly firsts: readonly { readonly name: string; readonly count: number }[];
}

const most = { pairs: 6, bodies: 6 };

/** A place through its documents → its sheet. */
export function placeToSheet(
  edition: Pick<IndexedEdition, 'plansOf' | 'date' | 'bodies' | 'assignments'>,
  region: string,
  years: Pick<Years, 'columns' | 'rows'>,
): PlaceSheet {
  const over = (edition.plansOf.get(region) ?? []).flatMap((plan) => {
    const words = documentOver(plan, edition.date);
    return words === '' ? [] : [`${plan.shortTitle}：${words}`];
  });
  const placeOf = ({ plan }: Figure): number =>
    years.columns.findIndex((column) => column.plan.id === plan.id);
  const pairs = years.rows.flatMap(({ row, notes }) =>
    notes
      .filter((note) => note.type !== 'share')
      .slice(0, 1)
      .map((note) => ({
        name: row.name,
        note,
        written: [note.from, note.to].sort((a, b) => placeOf(a) - placeOf(b)),
      })),
  );
  const firsts = edition.bodies
    .filter((body) => body.region === region && !body.collective)
    .map(({ name, id }) => ({
      name,
      count: (edition.assignments.get(id) ?? []).filter((one) => placeWord(one) !== null).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most.bodies);
  const shown = pairs.slice(0, most.pairs);
  return { over, pairs: shown, more: pairs.length - shown.length, firsts };
}
