import { refOf } from '../../address/reference.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import type { Edition } from '../../edition/edition.ts';
import { entryToDuties } from '../../duty/entry-to-duties.ts';
import type { ClauseRecord } from '../../model/clause.ts';
import type { PlanRecord } from '../../model/plan.ts';
import type { Range } from '../../model/clause.ts';
import type { SearchPlan } from '../data/search-data.ts';
import { documentKind, planShortName, statusName } from '../../words/document.ts';

/** An entry of an edition as the search takes it. */
export interface EntrySource {
  readonly anchor: string;
  readonly label: string;
  readonly heading: string;
  readonly path: string;
  readonly text: string;
  /** Where the text names bodies in charge. */
  readonly duties: Range[];
  /** Values of the filters, each with the other names that mean it. */
  readonly topics: string[][];
  readonly bodies: string[][];
}

/** Documents and entries of an edition as the search takes them, in the same order. */
export function editionToSearch(edition: Edition): { plans: SearchPlan[]; entries: EntrySource[] } {
  const topics = topicNames(edition);
  const bodies = bodyNames(edition);
  const plans: SearchPlan[] = [];
  const entries: EntrySource[] = [];
  const clausesOf = Map.groupBy(edition.clauses, ({ plan }) => plan);
  for (const plan of edition.plans) {
    const own = clausesOf.get(plan.id) ?? [];
    plans.push(planToSearch(edition, plan, entries.length, own.length));
    for (const clause of own) {
      entries.push({
        anchor: clause.anchor,
        label: sayAnchor(clause.anchor),
        heading: clause.heading ?? '',
        path: clause.path.map((step) => step.label + step.heading).join(' › '),
        text: clause.text,
        duties: entryToDuties(clause).ranges,
        topics: topicsOf(clause, topics),
        bodies: bodiesOf(clause, bodies),
      });
    }
  }
  return { plans, entries };
}

function planToSearch(
  edition: Edition,
  plan: PlanRecord,
  first: number,
  count: number,
): SearchPlan {
  const { id, title, shortTitle, docNumber, date, region, period, kind, status } = plan;
  const entry = edition.regions.find((one) => one.code === region.code);
  const years: string[][] = [];
  for (let year = period.start; year <= period.end; year += 1) years.push([String(year)]);
  return {
    id,
    title,
    shortTitle,
    docNumber,
    date,
    draft: status === 'draft',
    superseded: edition.plans.some(({ supersedes }) => supersedes === id),
    region: {
      code: region.code,
      name: region.name,
      siglum: entry?.siglum ?? '？',
      color: entry?.color ?? 'mo',
    },
    facets: {
      文件: [[planShortName(plan), id]],
      地区: [[region.name, region.code]],
      文种: [[documentKind(kind), kind]],
      年份: years,
      状态: [[statusName(status), status]],
    },
    first,
    count,
  };
}

/** Topic id → its names for the filter, with those of the theme above it. */
function topicNames(edition: Edition): Map<string, string[][]> {
  const byId = new Map(edition.topics.map((topic) => [topic.id, topic]));
  return new Map(
    edition.topics.map((topic) => {
      const theme = topic.parent === null ? undefined : byId.get(topic.parent);
      const own = [topic.name, topic.id];
      return [topic.id, theme === undefined ? [own] : [own, [theme.name, theme.id]]];
    }),
  );
}

/** Topics of an entry and the themes above them, each once, so that a filter counts the entry once. */
function topicsOf(clause: ClauseRecord, names: Map<string, string[][]>): string[][] {
  const all = clause.topics.flatMap((id) => names.get(id) ?? [[id]]);
  return [...new Map(all.map((topic) => [topic.join(' '), topic])).values()];
}

/** Region and printed name → the body's name in full and its id. */
function bodyNames(edition: Edition): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const body of edition.bodies) {
    for (const ref of body.clauses) {
      for (const name of [body.name, ...body.aliases]) {
        names.set(`${ref} ${name}`, [body.name, body.id]);
      }
    }
  }
  return names;
}

/** Bodies charged by an entry, each once, under its name in full, its id and the name as printed. */
function bodiesOf(clause: ClauseRecord, names: Map<string, string[]>): string[][] {
  const bodies = new Map<string, string[]>();
  for (const printed of clause.duties.flatMap((duty) => duty.bodies)) {
    const known = names.get(`${refOf(clause)} ${printed}`) ?? [printed];
    const [name = printed] = known;
    bodies.set(name, [...new Set([...(bodies.get(name) ?? known), printed])]);
  }
  return [...bodies.values()];
}
