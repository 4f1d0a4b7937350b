import { planHref } from '../address/href.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import { planOwnName } from '../words/document.ts';
import type { NamedProject } from '../model/project.ts';
import type { LookUps } from './look-ups.ts';

/** A project of a place under its name, with the clauses that name it. */
export interface ProjectGroup {
  readonly name: string;
  readonly region: string;
  readonly clauses: readonly { readonly href: string; readonly label: string }[];
}

/** Projects, one line a name and place, in the order in which they are first named. */
export function projectsToGroups(
  projects: readonly NamedProject[],
  { planOf }: Pick<LookUps, 'planOf'>,
): ProjectGroup[] {
  const placeOf = ({ plan }: NamedProject): string => planOf.get(plan)?.region.code ?? '';
  const groups = Map.groupBy(projects, (project) => `${placeOf(project)} ${project.name}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      name: first.name,
      region: placeOf(first),
      clauses: group.map(({ plan, clause }) => {
        const record = planOf.get(plan);
        const name = record === undefined ? '' : planOwnName(record);
        return { href: planHref(plan, clause), label: `${name}${sayAnchor(clause)}` };
      }),
    };
  });
}
