import type { Chart, NoChart } from '../../chart/chart.ts';
import { profileToChart, type ProfileMeasure } from '../../chart/profile-to-chart.ts';
import { mayShareAxis } from '../../compare/comparability.ts';
import type { Row, RowCell } from '../../compare/targets-to-rows.ts';
import type { PlanRecord } from '../../model/plan.ts';
import { planShortName } from '../cite.ts';
import type { Edition } from '../edition.ts';
import { largestGroup } from './row-to-chart.ts';
import { toChartFigures } from './to-chart-figures.ts';

/** What the document says in a figure's place. */
function instead(cell: RowCell | undefined): string {
  if (cell?.state !== 'mention') return '未提及';
  return cell.clause === null ? '另写了相关的数' : '有提及无数字';
}

/** A row as one line of a plan's profile; null where no other document can be set beside it. */
function toMeasure(
  edition: Edition,
  plan: PlanRecord,
  row: Row,
  topic: string,
): ProfileMeasure | null {
  const ours = row.figures.filter(({ target }) => target.plan === plan.id);
  const [own] = ours;
  const beside =
    own === undefined
      ? largestGroup(row.figures)
      : row.figures.filter((figure) => figure === own || mayShareAxis(own, figure));
  const others = new Set(beside.map((figure) => figure.plan.id).filter((id) => id !== plan.id));
  // What one other document alone writes is no measure that this one fails to give.
  if (others.size < (own === undefined ? 2 : 1)) return null;
  // A city's figures are no district's shortcoming, and the other way round.
  if (beside.some((figure) => figure.plan.region.level !== plan.region.level)) return null;
  const { unit, figures } = toChartFigures(edition, beside);
  const mine = new Set(ours.map(({ target }) => target.id));
  return {
    name: row.name,
    unit,
    topic,
    own: figures.filter(({ id }) => mine.has(id)),
    others: figures.filter(({ id }) => !mine.has(id)),
    instead: instead(row.cells.get(plan.id)),
  };
}

/** One document at a glance against the others of its level. */
export function planToProfile(
  edition: Edition,
  plan: PlanRecord,
  rows: readonly Row[],
  topicOf: (row: Row) => string,
): Chart | NoChart {
  const measures = rows
    .filter(({ indicator }) => indicator !== null)
    .flatMap((row) => toMeasure(edition, plan, row, topicOf(row)) ?? []);
  const drawn = measures.reduce((sum, { own }) => sum + own.length, 0);
  const all = edition.targets.filter((target) => target.plan === plan.id).length;
  return profileToChart({
    id: `profile-${plan.id}`,
    document: planShortName(plan),
    measures,
    alone: all - drawn,
  });
}
