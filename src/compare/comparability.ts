import type { Figure } from './figure.ts';
import { figureScope } from './figure-scope.ts';
import { figureToWindow } from './figure-window.ts';
import type { Window } from './figure-window.ts';
import { meetingUnit } from './meeting-unit.ts';
import { allReasons, type Reason, reasonText } from '../words/reason.ts';

/**
 * What keeps no two figures off one axis: 预计, 征求意见稿 and another year are said beside the mark (hollow, broken
 * outline, the year). But no figure with any reason enters a share.
 */
const besideMark: readonly Reason[] = ['estimate', 'draft', 'year'];

/** Whether a reason keeps two figures off one axis. */
export function keepsApart(reason: Reason): boolean {
  return !besideMark.includes(reason);
}

/** Figures of one row count the same thing. */
function unitOf({ target }: Figure): string {
  return meetingUnit(target, true);
}

function windowKey(window: Window, plan: string): string {
  if (window.type === 'years') return `${window.from}–${window.to}`;
  if (window.type === 'year') return window.each ? 'each year' : 'year';
  return window.type === 'unstated' ? `unstated in ${plan}` : window.type;
}

function windowReason(a: Figure, b: Figure): Reason[] {
  const [one, other] = [figureToWindow(a), figureToWindow(b)];
  if (windowKey(one, a.target.plan) === windowKey(other, b.target.plan)) return [];
  const each = [one, other].some((window) => window.type === 'year' && window.each);
  return [each ? 'per-year' : 'window'];
}

function differ(reason: Reason, a: unknown, b: unknown): Reason[] {
  return a === b ? [] : [reason];
}

/** All reasons between two figures of one row, in the order of the table; empty where they are alike. */
export function reasonsBetween(a: Figure, b: Figure): Reason[] {
  const sameKind = a.target.kind === b.target.kind;
  return [
    ...differ('kind', a.target.kind, b.target.kind),
    ...differ('unit', unitOf(a), unitOf(b)),
    ...(sameKind ? windowReason(a, b) : []),
    ...(sameKind
      ? differ('baseline', a.target.baseline?.year ?? '', b.target.baseline?.year ?? '')
      : []),
    ...differ('region', a.plan.region.level, b.plan.region.level),
    ...differ('scope', figureScope(a.target), figureScope(b.target)),
    ...differ('definition', a.definition, b.definition),
    ...differ('status', a.target.status, b.target.status),
    ...differ('estimate', a.target.certainty === '预计', b.target.certainty === '预计'),
    ...differ('draft', a.target.draft, b.target.draft),
    ...differ('year', a.target.period, b.target.period),
  ];
}

/** Whether two figures may stand on one axis. */
export function mayShareAxis(a: Figure, b: Figure): boolean {
  return !reasonsBetween(a, b).some(keepsApart);
}

/** Figures in groups that may each stand on one axis, in the order of their first figures. */
export function comparableGroups(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.find(([first]) => first !== undefined && mayShareAxis(first, figure));
    if (group === undefined) groups.push([figure]);
    else group.push(figure);
  }
  return groups;
}

/** All that reasons look at, but the plan: figures with one likeness differ at most in where an unstated window begins. */
function likenessOf(figure: Figure): string {
  const { target, plan, definition } = figure;
  const { kind, baseline, certainty, draft, period } = target;
  const window = windowKey(figureToWindow(figure), '');
  const rest = [baseline?.year, plan.region.level, definition, target.status, draft, period];
  const sure = certainty === '预计';
  return [kind, unitOf(figure), window, figureScope(target), sure, ...rest].join('|');
}

/** Two figures of each likeness stand for all: a row of 300 plans would have some 50,000 pairs. */
function representatives(figures: readonly Figure[]): Figure[] {
  return [...Map.groupBy(figures, likenessOf).values()].flatMap((alike) => {
    const [first] = alike;
    const other = alike.find(({ target }) => target.plan !== first?.target.plan);
    return [first, other].filter((figure) => figure !== undefined);
  });
}

/** The reasons that hold somewhere among the figures of a row, in the order of the table. */
export function rowReasons(figures: readonly Figure[]): Reason[] {
  const found = new Set<Reason>();
  const some = representatives(figures);
  some.forEach((figure, position) => {
    for (const other of some.slice(position + 1)) {
      for (const reason of reasonsBetween(figure, other)) found.add(reason);
    }
  });
  return allReasons.filter((reason) => found.has(reason));
}

/** What keeps figures of a row off one axis, in words. */
export function apartReasons(figures: readonly Figure[]): string[] {
  return rowReasons(figures)
    .filter(keepsApart)
    .map((reason) => reasonText(reason, figures));
}
