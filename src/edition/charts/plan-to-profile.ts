import type { Chart, NoChart } from '../../chart/chart.ts';
import { valuesToPeers } from '../../chart/peers.ts';
import { profileToChart, type ProfileMeasure } from '../../chart/profile-to-chart.ts';
import type { Figure } from '../../compare/figure.ts';
import type { Row } from '../../compare/targets-to-rows.ts';
import type { PlanRecord } from '../../model/plan.ts';
import { absenceOf, mentionOf } from '../absence.ts';
import type { Edition } from '../edition.ts';
import type { LookUps } from '../look-ups.ts';
import type { AxisGroup, GroupedRow } from './row-groups.ts';
import { figuresToAxis } from './to-chart-figures.ts';
import { shortAbsence } from '../../words/absence.ts';
import { planShortName } from '../../words/document.ts';
import { sayNamed } from '../../words/silence.ts';
import { stateWord } from '../../words/state.ts';

/** What the document says in a figure's place. */
function instead(edition: Edition & LookUps, plan: PlanRecord, row: Row): string {
  const cell = row.cells.get(plan.id);
  if (cell?.state === 'promise') return cell.promises.map(({ text }) => `“${text}”`).join('');
  const subject = `indicators/${row.indicator ?? ''}`;
  const words = mentionOf(edition, plan.id, subject)?.found.map(({ word }) => word) ?? [];
  const said = words.length > 0 ? sayNamed([...new Set(words)]) : stateWord('unwritten');
  return absenceOf(edition, plan.id, subject) ?? said;
}

/** The same in the drawing: one word stands for all that were looked for. */
function brief(edition: Edition & LookUps, plan: PlanRecord, row: Row): string {
  if (row.cells.get(plan.id)?.state === 'promise') return stateWord('promised');
  if (absenceOf(edition, plan.id, `indicators/${row.indicator ?? ''}`) === null)
    return stateWord('unwritten');
  return shortAbsence(row);
}

/** With more others than this none has a mark: they are a band under the line. */
const MARKED = 4;

/** Lines at most, in full and at a glance; those that most documents write come first. */
const MEASURES = 24;
const GLANCE = 12;

/** A measure that a document can be compared on, before any of its figures is made ready to be drawn. */
interface Shared {
  readonly row: GroupedRow;
  readonly ours: readonly Figure[];
  /** Those and the others' on one axis, and how many the others are. */
  readonly group: AxisGroup;
  readonly others: number;
}

/** What of a row can stand on one line with a document's figures; null where no other document can be set beside it. */
function toShared(
  edition: Edition,
  plan: PlanRecord,
  row: GroupedRow,
  peers: number,
): Shared | null {
  const own = row.byPlan.get(plan.id);
  const group = own ?? row.largest;
  const { figures, of } = group;
  // A city's figures are no district's shortcoming, and the other way round.
  if (figures[0]?.plan.region.level !== plan.region.level) return null;
  if (figures.length < 2) return null;
  const ours = of.get(plan.id) ?? [];
  const documents = of.size - (ours.length > 0 ? 1 : 0);
  // A line without a figure of its own says that there is none.
  if (own === undefined && !edition.publication.show.absence) return null;
  // What one or few other documents write is no measure that this one fails to give.
  if (documents < (own === undefined ? Math.max(2, peers * 0.3) : 1)) return null;
  return { row, ours, group, others: figures.length - ours.length };
}

/** A measure as one line of a profile: the others as marks while they are few, else in five numbers. */
function toMeasure(
  edition: Edition & LookUps,
  plan: PlanRecord,
  { row, ours, group, others }: Shared,
  topic: string,
): ProfileMeasure {
  const many = others > MARKED;
  const beside = group.figures.filter(({ target }) => target.plan !== plan.id);
  const { unit, valueOf, place } = figuresToAxis(edition, [...ours, ...beside]);
  return {
    name: row.name,
    unit,
    topic,
    own: ours.map(place),
    others: many ? [] : beside.map(place),
    peers: many ? valuesToPeers(beside.map(valueOf)) : null,
    elsewhere: others,
    instead: instead(edition, plan, row),
    brief: brief(edition, plan, row),
  };
}

/** Up to `limit` measures that most others write, a third of them kept for those that this document lacks. */
function choose(measures: readonly Shared[], limit: number): ReadonlySet<Shared> {
  const widest = [...measures].sort((a, b) => b.others - a.others);
  const own = widest.filter(({ ours }) => ours.length > 0);
  const missing = widest.filter(({ ours }) => ours.length === 0);
  const kept = Math.max(limit - missing.length, Math.ceil((limit * 2) / 3));
  const first = own.slice(0, kept);
  return new Set([...first, ...missing.slice(0, limit - first.length)]);
}

/**
 * One document against the others of its level, in full and, where it is `glanced` at, with a dozen measures for the foot
 * of its own page; both count all measures in their titles.
 */
export function planToProfiles(
  edition: Edition & LookUps,
  plan: PlanRecord,
  rows: readonly GroupedRow[],
  topicOf: (row: GroupedRow) => string,
  glanced: boolean,
): { full: Chart | NoChart; glance: Chart | NoChart | null } {
  const peers = edition.plans.filter(({ region }) => region.level === plan.region.level).length - 1;
  const shared = rows.flatMap((row) => toShared(edition, plan, row, peers) ?? []);
  const written = (edition.targetsIn.get(plan.id) ?? []).length;
  const comparable = shared.reduce((sum, { ours }) => sum + ours.length, 0);
  const draw = (id: string, limit: number): Chart | NoChart => {
    const chosen = choose(shared, limit);
    return profileToChart({
      id,
      document: planShortName(plan),
      shared: shared.length,
      written: shared.filter(({ ours }) => ours.length > 0).length,
      shown: shared
        .filter((one) => chosen.has(one))
        .map((one) => toMeasure(edition, plan, one, topicOf(one.row))),
      alone: written - comparable,
    });
  };
  return {
    full: draw(`profile-${plan.id}`, MEASURES),
    glance: glanced ? draw(`glance-${plan.id}`, GLANCE) : null,
  };
}
