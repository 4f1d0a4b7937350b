import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { BodyReview, Numbered } from '../model/review.ts';
import type { Region } from '../model/region.ts';
import type { Body, BodyKind } from '../model/vocabulary.ts';
import type { BodyRow, BodyVocabulary } from '../seed/body-vocabulary.ts';
import { SeedError } from '../model/seed-error.ts';
import { isCollectiveName } from './is-collective-name.ts';
import { type BodyId, nameToBodyId } from './name-to-body-id.ts';

/** Bodies of all regions, the kinds that occur, and names that the table does not know. */
export interface Bodies {
  bodies: Body[];
  kinds: BodyKind[];
  messages: (Message & { plan: string })[];
}

interface Draft extends Omit<Body, 'name' | 'aliases'> {
  row: BodyRow | undefined;
  names: Map<string, number>;
}

/** Shown name first (of the table, else the most frequent, else the first printed), then the others. */
function draftToBody({ row, names, ...rest }: Draft): Body {
  const byUse = [...names].sort((one, other) => other[1] - one[1]).map(([name]) => name);
  const name = row?.name ?? byUse[0] ?? rest.id;
  const known = [...new Set([...byUse, ...(row?.aliases ?? [])])];
  const { id, region, kinds, collective, clauses } = rest;
  return {
    id,
    region,
    name,
    aliases: known.filter((one) => one !== name),
    kinds,
    collective,
    clauses,
  };
}

/** A printed name in the table's row, else by the stems of its kinds. */
export function findBody(name: string, region: Region, vocabulary: BodyVocabulary): BodyId {
  const row = vocabulary.regions[region.code]?.find(
    (one) => one.name === name || one.aliases.includes(name),
  );
  if (row === undefined) return nameToBodyId(name, region, vocabulary.kinds);
  return { id: row.id, kinds: row.kinds, collective: isCollectiveName(name), sure: true };
}

/** What people say that printed names mean, by region and name: a body of the table, or one of a kind. */
function reviewBodies(
  reviews: readonly Numbered<BodyReview>[],
  { regions, kinds }: BodyVocabulary,
): Map<string, BodyId> {
  return new Map(
    reviews.map(({ region, name, body, where }) => {
      const row = regions[region]?.find(({ id }) => id === body);
      const isKind = kinds.some(({ id }) => id === body);
      if (row === undefined && !isKind)
        throw new SeedError(
          `${where} body：没有编号是 ${body} 的单位；应当是 vocab/bodies.yaml 里 kinds 或 regions 的编号，如 ${kinds[0]?.id ?? 'keji'}。请改正，或先在那里加一行。`,
        );
      const found = {
        id: body,
        kinds: row?.kinds ?? [body],
        collective: isCollectiveName(name),
        sure: true,
      };
      return [`${region} ${name}`, found];
    }),
  );
}

/**
 * All bodies that clauses charge, region by region in order of id: names of one department joined
 * (区国有资产事务中心, 区国资事务中心) by the table's rows, else by the stems of its kinds.
 */
export function clausesToBodies(
  clauses: readonly ClauseRecord[],
  plans: readonly PlanRecord[],
  vocabulary: BodyVocabulary,
  reviews: readonly Numbered<BodyReview>[] = [],
  find: typeof findBody = findBody,
): Bodies {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const drafts = new Map<string, Draft>();
  const messages = new Map<string, Message & { plan: string }>();
  const reviewed = reviewBodies(reviews, vocabulary);
  const known = new Map<string, BodyId>();
  for (const clause of clauses) {
    const plan = planOf.get(clause.plan);
    if (plan === undefined) continue;
    const code = plan.region.code;
    for (const name of clause.duties.flatMap((duty) => duty.bodies)) {
      const found =
        known.get(`${code} ${name}`) ??
        reviewed.get(`${code} ${name}`) ??
        find(name, plan.region, vocabulary);
      known.set(`${code} ${name}`, found);
      const id = `${code}/${found.id}`;
      const draft = drafts.get(id) ?? {
        id,
        region: code,
        row: vocabulary.regions[code]?.find((one) => one.id === found.id),
        kinds: found.kinds,
        collective: found.collective,
        clauses: [],
        names: new Map<string, number>(),
      };
      drafts.set(id, draft);
      draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
      const ref = refOf(clause);
      if (draft.clauses.at(-1) !== ref) draft.clauses.push(ref);
      if (!found.sure && !messages.has(id)) {
        messages.set(id, {
          plan: clause.plan,
          line: clause.lines[0],
          rule: 'bodies',
          text: `认不出单位“${name}”，暂归入 ${id}；应是 bodies.yaml 里某一类的词干，如“科技”。在那里给一类加词干，或在 regions "${code}" 下加一行。`,
        });
      }
    }
  }
  const idle = reviews.find(({ region, name }) => !known.has(`${region} ${name}`));
  if (idle !== undefined)
    throw new SeedError(
      `${idle.where} name：${idle.region} 的文件里没有单位叫“${idle.name}”；应当照抄条文里的名称。请改正，或删去这条更正。`,
    );
  const bodies = [...drafts.values()]
    .map(draftToBody)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const used = new Set(bodies.flatMap((body) => body.kinds));
  const kinds = vocabulary.kinds
    .filter(({ id }) => used.has(id))
    .map(({ id, name }) => ({ id, name }));
  return { bodies, kinds, messages: [...messages.values()] };
}
