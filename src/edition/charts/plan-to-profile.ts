import type { Chart, NoChart } from '../../chart/chart.ts';
import { profileToChart, type ProfileMeasure } from '../../chart/profile-to-chart.ts';
import type { Figure } from '../../compare/figure.ts';
import type { Row, RowCell } from '../../compare/targets-to-rows.ts';
import type { PlanRecord } from '../../model/plan.ts';
import { planShortName } from '../cite.ts';
import type { Edition } from '../edition.ts';
import { rowGroups } from './row-groups.ts';
import { toChartFigures } from './to-chart-figures.ts';

/** What the document says in a figure's place. */
function instead(cell: RowCell | undefined): string {
  if (cell?.state !== 'mention') return '未提及';
  return cell.clause === null ? '另写了相关的数' : '有提及无数字';
}

/** Other documents drawn at most on a line: the lowest, the highest, and evenly between. */
const OTHERS = 4;

/** Lines at most; those that most documents write come first. */
const MEASURES = 40;

function spread(others: readonly Figure[]): readonly Figure[] {
  if (others.length <= OTHERS) return others;
  const valueOf = ({ target }: Figure): number => target.comparable?.value ?? target.value;
  const ordered = [...others].sort((a, b) => valueOf(a) - valueOf(b));
  return Array.from(
    { length: OTHERS },
    (_, step) => ordered[Math.round((step * (ordered.length - 1)) / (OTHERS - 1))],
  ).filter((figure) => figure !== undefined);
}

/** A row as one line of a plan's profile; null where no other document can be set beside it. */
function toMeasure(
  edition: Edition,
  plan: PlanRecord,
  row: Row,
  topic: string,
  peers: number,
): ProfileMeasure | null {
  const { byPlan, largest } = rowGroups(row);
  const own = byPlan.get(plan.id);
  const group = own ?? largest;
  // A city's figures are no district's shortcoming, and the other way round.
  if (group[0]?.plan.region.level !== plan.region.level) return null;
  if (group.length < 2) return null;
  const ours = group.filter(({ target }) => target.plan === plan.id);
  const others = group.filter(({ target }) => target.plan !== plan.id);
  const documents = new Set(others.map((figure) => figure.plan.id)).size;
  // What one or few other documents write is no measure that this one fails to give.
  if (documents < (own === undefined ? Math.max(2, peers * 0.3) : 1)) return null;
  const { unit, figures } = toChartFigures(edition, [...ours, ...spread(others)]);
  return {
    name: row.name,
    unit,
    topic,
    own: figures.slice(0, ours.length),
    others: figures.slice(ours.length),
    elsewhere: others.length,
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
  const peers = edition.plans.filter(({ region }) => region.level === plan.region.level).length - 1;
  const all = rows.flatMap((row) => toMeasure(edition, plan, row, topicOf(row), peers) ?? []);
  const widest = new Set([...all].sort((a, b) => b.elsewhere - a.elsewhere).slice(0, MEASURES));
  const measures = all.filter((measure) => widest.has(measure));
  const drawn = measures.reduce((sum, { own }) => sum + own.length, 0);
  const written = edition.targets.filter((target) => target.plan === plan.id).length;
  return profileToChart({
    id: `profile-${plan.id}`,
    document: planShortName(plan),
    measures,
    alone: written - drawn,
    hidden: all.length - measures.length,
  });
}
