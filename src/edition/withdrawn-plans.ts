import type { Ledgers } from '../ledger/read-ledgers.ts';
import type { WithdrawnPlan } from './edition.ts';

/** The plans whose ledgers say that they were withdrawn, by id. */
export function withdrawnPlans({ byPlan }: Pick<Ledgers, 'byPlan'>): WithdrawnPlan[] {
  return [...byPlan].flatMap(([plan, { withdrawn, ids, figures }]) => {
    if (withdrawn === undefined) return [];
    const { title, date, why, to = null, pages = [] } = withdrawn;
    return [
      {
        plan,
        title,
        date,
        why,
        to,
        pages,
        anchors: [...Object.keys(ids), ...Object.keys(figures)],
      },
    ];
  });
}
