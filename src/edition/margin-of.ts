import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Match } from '../model/vocabulary.ts';
import { planShortName } from './cite.ts';
import type { Edition } from './edition.ts';

/** What the margin beside one entry says. */
export interface MarginNote {
  duties: { role: string; bodies: { name: string; id: string | null }[] }[];
  targets: TargetRecord[];
  matches: { region: string; name: string; to: string; anchor: string }[];
}

interface Indexes {
  clauses: Map<string, ClauseRecord>;
  targets: Map<string, TargetRecord[]>;
  bodies: Map<string, string>;
  plans: Map<string, PlanRecord>;
  matches: Map<string, Match[]>;
}

const indexes = new WeakMap<Edition, Indexes>();

function indexesOf(edition: Edition): Indexes {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const made: Indexes = {
    clauses: new Map(edition.clauses.map((entry) => [`${entry.plan}#${entry.anchor}`, entry])),
    targets: Map.groupBy(edition.targets, (target) => `${target.plan}#${target.clause}`),
    bodies: new Map(
      edition.bodies.flatMap((body) =>
        [body.name, ...body.aliases].map((name) => [`${body.region} ${name}`, body.id] as const),
      ),
    ),
    plans: new Map(edition.plans.map((plan) => [plan.id, plan])),
    matches: new Map(
      [...edition.matches].flatMap(([plan, list]) =>
        [...Map.groupBy(list, (match) => match.from)].map(
          ([from, matches]) => [`${plan}#${from}`, matches] as const,
        ),
      ),
    ),
  };
  indexes.set(edition, made);
  return made;
}

/** Everything known about an entry (`<plan>#<anchor>`) that stands beside it; null where nothing is known. */
export function marginOf(edition: Edition, clause: string): MarginNote | null {
  const index = indexesOf(edition);
  const entry = index.clauses.get(clause);
  if (entry === undefined) return null;
  const region = index.plans.get(entry.plan)?.region.code ?? '';
  const note: MarginNote = {
    duties: entry.duties.map(({ role, bodies }) => ({
      role,
      bodies: bodies.map((name) => ({ name, id: index.bodies.get(`${region} ${name}`) ?? null })),
    })),
    targets: index.targets.get(clause) ?? [],
    matches: (index.matches.get(clause) ?? []).slice(0, 8).map(({ to }) => {
      const other = index.plans.get(to.slice(0, to.indexOf('#')));
      return {
        region: other?.region.code ?? '',
        name: other === undefined ? to : planShortName(other),
        to,
        anchor: to.slice(to.indexOf('#') + 1),
      };
    }),
  };
  return note.duties.length + note.targets.length + note.matches.length === 0 ? null : note;
}
