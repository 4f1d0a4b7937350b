import type { PlanRecord } from '../model/plan.ts';
import type { Row } from '../compare/targets-to-rows.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { rowsOfPlans } from './edition-rows.ts';

/** One page of the figures table: some plans, and the rows that any of them has a figure in. */
export interface FigureShard {
  /** `index` where one page holds all, else the code of a place, with `-2`, `-3` … where it needs several. */
  readonly id: string;
  readonly title: string;
  readonly plans: readonly PlanRecord[];
  readonly rows: readonly Row[];
}

/** So many cells (rows × plans) keep a page below 300 KB gzip; the five first plans make some 1,700. */
const mostCells = 6000;

/** So many plans side by side can still be read; a place with more is cut into several pages. */
const mostPlans = 8;

/**
 * The figures table cut into pages: one where it is small enough, else one for each city with its
 * districts (a place without a known city above it stands for itself), in the order of the codes.
 */
export function figureShards(
  edition: Pick<IndexedEdition, 'rows' | 'rowsOf' | 'plans' | 'regions'>,
): FigureShard[] {
  const { rows } = edition;
  if (rows.length * edition.plans.length <= mostCells) {
    return [{ id: 'index', title: '全部', plans: edition.plans, rows }];
  }
  const names = new Map(edition.regions.map(({ code, name }) => [code, name]));
  const groups = Map.groupBy(edition.plans, ({ region }) =>
    region.level === 'county' ? (region.parent ?? region.code) : region.code,
  );
  return [...groups].flatMap(([code, plans]) =>
    Array.from({ length: Math.ceil(plans.length / mostPlans) }, (_, part): FigureShard => {
      const some = plans.slice(part * mostPlans, (part + 1) * mostPlans);
      const count = part === 0 ? '' : String(part + 1);
      const name = names.get(code) ?? some[0]?.region.name ?? code;
      return {
        id: count === '' ? code : `${code}-${count}`,
        title: `${name}${count}`,
        plans: some,
        rows: rowsOfPlans(edition, some),
      };
    }),
  );
}

/** Site-root path of a page of the figures table. */
export function shardHref(id: string): string {
  return id === 'index' ? 'targets/index.html' : `targets/places/${id}.html`;
}
