import type { IndicatorIndex } from '../catalogue/target-to-indicator.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import { type Elsewhere, type FigurePart, isElsewhere } from './figure-part.ts';
import { type CheckManifest, keyToPart, planToHeld } from './held.ts';
import { labelToMatter } from './label-to-matter.ts';
import { packFigure, type PackedFigure } from './packed-figure.ts';

/** A part is about as long as this, in signs of JSON; packed it is a quarter. A text of many matters loads most of them. */
const partSize = 200_000;

/** The edition's documents and figures as checking loads them: a list of what there is, and parts by matter. */
export function figuresToParts(
  plans: readonly PlanRecord[],
  targets: readonly TargetRecord[],
  index: IndicatorIndex,
  places: readonly string[],
  names: ReadonlyMap<string, readonly string[]>,
): { manifest: CheckManifest; parts: FigurePart[] } {
  const positions = new Map(plans.map(({ id }, at) => [id, at]));
  const matters = new Map<string, (PackedFigure | Elsewhere)[]>();
  let size = 0;
  for (const target of targets) {
    const plan = positions.get(target.plan);
    if (plan === undefined) continue;
    const { core, keys } = labelToMatter(target.label, target.indicator, index);
    const [home = '', ...others] = keys;
    const packed = packFigure(target, core, plan, names.get(target.id) ?? []);
    const own = listOf(matters, home);
    own.push(packed);
    for (const key of others) putElsewhere(listOf(matters, key), home, own.length - 1);
    size += JSON.stringify(packed).length;
  }
  const count = Math.max(1, Math.ceil(size / partSize));
  const parts = Array.from(
    { length: count },
    () => new Map<string, (PackedFigure | Elsewhere)[]>(),
  );
  for (const [key, list] of [...matters].sort(([a], [b]) => (a < b ? -1 : 1)))
    parts[keyToPart(key, count)]?.set(key, list);
  const own = new Set(plans.map(({ region }) => region.name));
  return {
    manifest: {
      plans: plans.map((plan) => planToHeld(plan, plans)),
      parts: count,
      elsewhere: [...new Set(places)].filter((name) => !own.has(name)),
    },
    parts,
  };
}

function listOf<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Figures one after the other of one matter go together, so that all stay in the order of documents. */
function putElsewhere(list: (PackedFigure | Elsewhere)[], home: string, place: number): void {
  const last = list[list.length - 1];
  if (last !== undefined && isElsewhere(last) && last[0] === home) last.push(place);
  else list.push([home, place]);
}
