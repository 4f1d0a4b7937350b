import { anchorAround } from '../address/anchor.ts';
import { parseRef, refOf } from '../address/reference.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';

/** What checking needs of a document of the edition. */
export interface HeldPlan {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly kind: PlanRecord['kind'];
  readonly draft: boolean;
  readonly period: PlanRecord['period'];
  readonly place: { readonly code: string; readonly name: string };
  /** A later edition is held too. */
  readonly replaced: boolean;
}

/** What is compared of a figure, in a guest's text and in the edition. */
export type Compared = Pick<
  TargetRecord,
  | 'quote'
  | 'label'
  | 'indicator'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'op'
  | 'kind'
  | 'period'
  | 'until'
  | 'status'
  | 'certainty'
  | 'scope'
  | 'comparable'
> & { readonly baseYear: string | null; readonly core: string };

/** A figure of the edition as checking knows it. */
export interface HeldFigure extends Compared {
  readonly id: string;
  readonly clause: string;
  readonly plan: HeldPlan;
}

/** One figure as it travels: its plan's position, own id, clause where the id does not tell it, and its fields. */
export type PackedFigure = [
  plan: number,
  id: string,
  clause: string,
  quote: string,
  label: string,
  core: string,
  indicator: string | null,
  numbers: [value: number, max: number | null],
  unit: string,
  comparable: [value: number, max: number | null, unit: string] | null,
  op: TargetRecord['op'],
  kind: TargetRecord['kind'],
  time: [period: string, until: string | null, base: string | null],
  actual: 0 | 1,
  certainty: string | null,
  scope: string | null,
];

/** What is read first: the documents, how many parts the figures stand in, the places that a text may name. */
export interface CheckManifest {
  readonly plans: readonly HeldPlan[];
  readonly parts: number;
  /** Names of places of the country that are not in the edition. */
  readonly elsewhere: readonly string[];
}

/** The matters of one part, each with its figures. */
export type FigurePart = Record<string, PackedFigure[]>;

/** As much of a plan as checking needs. */
export function planToHeld(plan: PlanRecord, all: readonly PlanRecord[]): HeldPlan {
  const { id, title, shortTitle, kind, status, period, region } = plan;
  return {
    id,
    title,
    shortTitle,
    kind,
    draft: status === 'draft',
    period,
    place: { code: region.code, name: region.name },
    replaced: all.some(({ supersedes }) => supersedes === id),
  };
}

/** A figure of the edition → as it travels. */
export function packFigure(target: TargetRecord, core: string, plan: number): PackedFigure {
  const { anchor } = parseRef(target.id);
  const { comparable } = target;
  return [
    plan,
    anchor,
    anchorAround(anchor) === target.clause ? '' : target.clause,
    target.quote,
    target.label === core ? '' : target.label,
    core,
    target.indicator,
    [target.value, target.valueMax],
    target.unit,
    comparable === null ? null : [comparable.value, comparable.valueMax, comparable.unit],
    target.op,
    target.kind,
    [target.period, target.until, target.baseline?.year ?? null],
    target.status === 'actual' ? 1 : 0,
    target.certainty,
    target.scope,
  ];
}

/** The inverse of `packFigure`. */
export function unpackFigure(packed: PackedFigure, plans: readonly HeldPlan[]): HeldFigure | null {
  const [at, id, clause, quote, label, core, indicator, [value, valueMax], unit, comparable] =
    packed;
  const [, , , , , , , , , , op, kind, [period, until, baseYear], actual, certainty, scope] =
    packed;
  const plan = plans[at];
  if (plan === undefined) return null;
  return {
    id: refOf({ plan: plan.id, anchor: id }),
    clause: refOf({ plan: plan.id, anchor: clause === '' ? anchorAround(id) : clause }),
    plan,
    quote,
    label: label === '' ? core : label,
    core,
    indicator,
    value,
    valueMax,
    unit,
    comparable:
      comparable === null
        ? null
        : { value: comparable[0], valueMax: comparable[1], unit: comparable[2] },
    op,
    kind,
    period,
    until,
    baseYear,
    status: actual === 1 ? 'actual' : 'target',
    certainty,
    scope,
  };
}

/** The part that holds a matter, of so many: the same in the build and in the browser (FNV-1a). */
export function keyToPart(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash ^= key.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % parts;
}
