import { anchorAround } from '../address/anchor.ts';
import { parseRef, refOf } from '../address/reference.ts';
import type { TargetRecord } from '../model/target.ts';
import type { HeldFigure, HeldPlan } from './held.ts';

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
  ...names: string[],
];

/** A figure of the edition → as it travels. */
export function packFigure(
  target: TargetRecord,
  core: string,
  plan: number,
  names: readonly string[],
): PackedFigure {
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
    ...names,
  ];
}

/** The inverse of `packFigure`. */
export function unpackFigure(packed: PackedFigure, plans: readonly HeldPlan[]): HeldFigure | null {
  const [at, id, clause, quote, label, core, indicator, [value, valueMax], unit, comparable] =
    packed;
  const [
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    op,
    kind,
    [period, until, baseYear],
    actual,
    certainty,
    scope,
    ...names
  ] = packed;
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
    names,
  };
}
