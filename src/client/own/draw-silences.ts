import { anchorOfRef } from '../../address/reference.ts';
import { clauseHref } from '../../address/href.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import type { OwnPlan } from '../../check/beside/own-plan.ts';
import { isUnlike, type NotFound } from '../../check/beside/silences-to-rows.ts';
import type { Silences } from '../../check/beside/subjects-to-silences.ts';
import type { HeldPlan } from '../../check/held.ts';
import type { PlansById } from '../../check/say-finding.ts';
import { sayAbsence } from '../../words/absence.ts';
import { documentKind } from '../../words/document.ts';
import {
  havingCount,
  othersCount,
  othersHead,
  ownPlanCount,
  ownPlanHead,
  unlikeOthers,
} from '../../words/own-draft.ts';
import { element } from '../element.ts';
import { siglum } from '../search/siglum.ts';
import { slicedList } from './sliced-list.ts';

/** What the place's own plan promises for the year and what most others write of, each with the words that were not found. */
export function drawSilences({ silences, ownPlan }: NotFound, plans: PlansById): HTMLElement[] {
  const usual = silences.found + silences.subjects.length;
  const parts = ownPlan === null ? [] : [drawOwnPlan(ownPlan)];
  if (usual === 0) return parts;
  return isUnlike(silences)
    ? [...parts, element('p', { class: 'quiet' }, unlikeOthers)]
    : [...parts, drawOthers(silences, plans)];
}

function drawOwnPlan({ plan, year, all, missed }: OwnPlan): HTMLElement {
  const name = `${plan.place.name}${plan.shortTitle}`;
  return section(
    'own-plan',
    ownPlanHead(year),
    ownPlanCount(name, year, all, all - missed.length),
    missed,
    ({ clause, quote, words }) =>
      row(
        [
          `${quote} `,
          element(
            'a',
            { href: clauseHref(clause), target: '_blank' },
            sayAnchor(anchorOfRef(clause)),
          ),
        ],
        words,
      ),
  );
}

function drawOthers({ among, most, ofKind, subjects }: Silences, plans: PlansById): HTMLElement {
  const kind = ofKind && among[0] !== undefined ? documentKind(among[0].kind) : '文件';
  return section(
    'own-others',
    othersHead,
    othersCount(among.length, kind, most),
    subjects,
    ({ subject, name, words, plans: having }) =>
      row(
        [
          element('a', { href: `${subject}.html`, target: '_blank' }, name),
          element('span', { class: 'quiet' }, ` ${havingCount(having.length)} `),
          ...(among.length <= 8 ? drawSeals(having, plans) : []),
        ],
        words,
      ),
  );
}

function drawSeals(some: readonly HeldPlan[], plans: PlansById): (Node | string)[] {
  return some.flatMap(({ id }) => plans.get(id) ?? []).flatMap((plan) => [siglum(plan, true), ' ']);
}

function row(what: readonly (Node | string)[], words: readonly string[]): HTMLElement {
  return element(
    'li',
    {},
    element('span', {}, ...what),
    element('span', { class: 'quiet' }, sayAbsence({ words })),
  );
}

function section<T>(
  id: string,
  name: string,
  said: string,
  items: readonly T[],
  draw: (item: T) => Node,
): HTMLElement {
  return element(
    'section',
    { class: 'silence', id, 'aria-labelledby': `${id}-head` },
    element('h2', { id: `${id}-head`, tabindex: '-1' }, name),
    element('p', { class: 'quiet' }, said),
    items.length === 0
      ? element('p', { class: 'quiet' }, '都找到了。')
      : folded(items.length, slicedList(element('ul', {}), items, draw).node),
  );
}

/** So many rows stand open. */
const short = 8;

/** A long list is told by its count until it is asked for. */
function folded(count: number, list: HTMLElement): HTMLElement {
  return count <= short
    ? list
    : element('details', {}, element('summary', {}, `看这 ${count} 件`), list);
}
