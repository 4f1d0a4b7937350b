import { clauseHref } from '../address/href.ts';
import type { FigureClaim } from './claim.ts';
import { endAlike, figuresToRelation, oneWording, type Relation } from './figures-to-relation.ts';
import type { HeldFigure } from './held.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Held, type Judgement, notHeld } from './verdict.ts';
import type { Differs } from '../model/follow-up.ts';

/** So many places where it is held are told. */
const told = 8;
/** Of what measures something else, or is counted in other units, so alike are the words of what is worth a look. */
const nearlyOne = 0.7;

/** What makes of the same thing another: only where none of these differs do value and bound count. */
const settles: readonly Differs[] = ['kind', 'period', 'span', 'scope', 'measure'];

/** A figure of a text against those of the edition that may be of the same thing. */
export function judgeFigure(claim: FigureClaim, figures: readonly HeldFigure[]): Judgement {
  const relations = figures.flatMap((figure) => figuresToRelation(claim, figure) ?? []);
  const settled = relations.filter(
    ({ apart, differs }) => !apart.has('place') && !settles.some((one) => differs.has(one)),
  );
  const decisive = closest(countedAlike(settled));
  const equal = decisive.filter(isEqual);
  if (!isPlaced(claim)) {
    const documents = new Set(equal.map(({ figure }) => figure.plan.id));
    return documents.size === 1 ? judgement('same', equal, ['certainty', 'status']) : notHeld;
  }
  if (equal.length > 0) return judgement('same', equal, ['certainty', 'status']);
  if (decisive.length > 0)
    return judgement('different', decisive, ['bound', 'unit', 'certainty', 'status']);
  const related = relations.filter((one) => isWorthALook(claim, one));
  return related.length === 0 ? notHeld : judgement('related', related);
}

/** Whether place and time of a claim are known, without which nothing but the one document that holds it can be meant. */
function isPlaced({ place, plan, stated, year, period }: FigureClaim): boolean {
  const timed = plan !== null || year !== null || (stated && period !== '');
  return timed && (place !== null || plan !== null);
}

/** 培训40场、培训2000人: what is counted in other units is another thing while something is counted in this one. */
function countedAlike(relations: readonly Relation[]): readonly Relation[] {
  const alike = relations.filter(({ convertible }) => convertible);
  return alike.length > 0 ? alike : relations.filter(({ likeness }) => likeness >= 0.75);
}

/** Where one has the very words of the text, it is meant, and not another figure of the same thing. */
function closest(relations: readonly Relation[]): readonly Relation[] {
  const best = Math.max(0, ...relations.map(({ likeness }) => likeness));
  return best < oneWording
    ? relations
    : relations.filter(({ likeness }) => likeness >= best - 0.02);
}

/** 特色产业面积400万亩 and 特色产业2个 are two matters, 房地产投资 and 固定资产投资 too. */
function isWorthALook(
  claim: FigureClaim,
  { convertible, differs, likeness, figure }: Relation,
): boolean {
  if (likeness > nearlyOne) return true;
  if (convertible && !differs.has('kind') && endAlike(claim, figure)) return true;
  return !differs.has('measure') && (convertible || differs.has('kind'));
}

function isEqual({ apart, differs }: Relation): boolean {
  return apart.size === 0 && !differs.has('bound') && !differs.has('unit');
}

/** How far a figure is from the text's: fewest differences, no draft, no text that was replaced come first. */
function toDistance({ differs, apart, years, figure, convertible }: Relation): number {
  let sum = 0;
  // Units that can be converted are those of one thing.
  for (const one of differs) sum += one === 'unit' && convertible ? weights.bound : weights[one];
  return (
    sum +
    (apart.has('place') ? 2 : 0) +
    Math.min(1, 0.2 * years) +
    (figure.plan.replaced ? 0.5 : 0) +
    (figure.plan.draft ? 0.25 : 0)
  );
}

const weights: Readonly<Record<Differs, number>> = {
  ...{ measure: 6, unit: 5, kind: 3, span: 3, scope: 2, period: 1, status: 0.2, bound: 0.1 },
  certainty: 0.1,
};

function judgement(
  verdict: Verdict,
  relations: readonly Relation[],
  only: readonly Differs[] | null = null,
): Judgement {
  const held = relations
    .map((relation) => ({ relation, distance: toDistance(relation) }))
    .sort((a, b) => a.distance - b.distance || b.relation.likeness - a.relation.likeness)
    .slice(0, told)
    .map(({ relation }) => relationToHeld(relation));
  const first = held[0];
  const differs = (first?.differs ?? []).filter((one) => only === null || only.includes(one));
  return { verdict, differs, draft: first?.draft ?? false, held, apart: first?.apart ?? [] };
}

function relationToHeld({ figure, differs, apart }: Relation): Held {
  return {
    target: figure.id,
    clause: figure.clause,
    quote: figure.quote,
    url: clauseHref(figure.clause),
    differs: [...differs],
    apart: [...apart],
    draft: figure.plan.draft,
  };
}
