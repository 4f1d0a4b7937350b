import {
  type Finding,
  findingSorts,
  type FindingSort,
  sortWords,
  toFindings,
} from '../../check/finding.ts';
import { groupBy } from '../../reader/group-by.ts';
import type { PlansById } from '../../check/say-finding.ts';
import type { Around } from '../../check/beside/guest-to-around.ts';
import { silencesToRows } from '../../check/beside/silences-to-rows.ts';
import type { Checked } from '../../check/check-guest.ts';
import { isForeign } from '../../check/is-foreign.ts';
import type { SlipKind } from '../../check/slips/slip.ts';
import type { Given } from '../../check/text-to-claims.ts';
import type { InspectedClause, Inspection } from '../../reader/inspect-document.ts';
import { documentKind } from '../../words/document.ts';
import { foreignText, nothingRead } from '../../words/own-draft.ts';
import { dateText, yearsText } from '../../words/period.ts';
import { element } from '../element.ts';
import { drawContents } from './draw-contents.ts';
import { fillBeside } from './fill-beside.ts';
import type { askHere } from './read-here.ts';
import type { GivenBytes } from './desk.ts';
import { drawAsked } from './draw-asked.ts';
import { drawEntry } from './draw-entry.ts';
import { drawLeftOver } from './draw-left-over.ts';
import { drawTools } from './draw-tools.ts';
import { ownSeal } from './draw-apparatus.ts';
import { type SlicedList, slicedList } from './sliced-list.ts';

/** A guest's document, read and checked, and what its page needs to know. */
export interface Guest {
  readonly called: string;
  /** The document as it was handed in. */
  readonly given: GivenBytes;
  readonly read: Inspection;
  readonly checked: Checked;
  readonly around: Around;
  readonly plans: PlansById;
  /** Asks further of it, and of the edition. */
  readonly ask: typeof askHere;
}

/** A guest's document as a plan page shows one, what was found beside it, the tally as the filter. */
export function drawChecked(
  place: HTMLElement,
  guest: Guest,
  recheck: (given: Given) => void,
): void {
  const { read, checked, around, plans } = guest;
  const all = toFindings(
    checked.judged,
    checked.slips,
    read.clauses.map(({ anchor }) => anchor),
  );
  const off = new Set<SlipKind>();
  const foreign = isForeign(checked.judged, around.silences);
  let shown: FindingSort | null = null;
  let slices: SlicedList | null = null;
  const tally = element('ul', { class: 'tally', 'aria-label': '按结果筛选' });
  const list = element('div', { class: 'own-text' });
  const said = element('p', { class: 'quiet', role: 'status' });
  const tail = element('div', {});
  const current = (): Finding[] =>
    all.filter((finding) => finding.sort !== 'slip' || !off.has(finding.slip.kind));
  const show = (sort: FindingSort | null): void => {
    shown = sort;
    draw();
  };
  const go = (anchor: string): void => {
    if (shown !== null) show(null);
    slices?.reach(read.clauses.findIndex((clause) => clause.anchor === anchor));
    const article = document.getElementById(`own-${anchor}`);
    article?.scrollIntoView();
    article?.focus({ preventScroll: true });
  };
  place.replaceChildren(
    drawHead(guest),
    drawAsked(checked, plans, recheck),
    ...(all.length > 0 ? [tally] : []),
    ...sayWhole(all, foreign),
    drawTools(guest, current, silencesToRows(around)),
    said,
    element(
      'div',
      { class: 'own-body' },
      ...[drawContents(read, current(), go)].filter((node) => node !== null),
      element('div', {}, list, tail, ...drawLeftOver(read)),
    ),
  );
  const notes = fillBeside(guest, { said, tail }, () =>
    list.querySelectorAll<HTMLElement>('.own-entry'),
  );
  draw();

  function draw(): void {
    const findings = current();
    drawTally(tally, findings, shown, show);
    const some = findings.filter(({ sort }) => (shown === null ? !foreign : sort === shown));
    const byAnchor = groupBy(some, ({ anchor }) => anchor);
    const clauses = read.clauses.filter(
      ({ anchor }) => shown === null || (byAnchor.get(anchor) ?? []).length > 0,
    );
    const silence = (finding: Finding): void => {
      if (finding.sort === 'slip') off.add(finding.slip.kind);
      draw();
    };
    const one = (clause: InspectedClause): Node => {
      const own = byAnchor.get(clause.anchor) ?? [];
      const article = drawEntry(clause, own, guest, { silence, apart: shown !== null });
      notes.attach(article, clause.anchor);
      return article;
    };
    slices = slicedList(element('div', {}), clauses, one);
    list.replaceChildren(
      clauses.length === 0 ? element('p', { class: 'quiet' }, '这一类没有。') : slices.node,
    );
  }
}

/** What is to be said of all of it together. */
function sayWhole(all: readonly Finding[], foreign: boolean): HTMLElement[] {
  if (all.length > 0 && !foreign) return [];
  const words = foreign ? foreignText(all.length) : nothingRead;
  return [element('p', { class: 'whole' }, words)];
}

function drawTally(
  tally: HTMLElement,
  findings: readonly Finding[],
  shown: FindingSort | null,
  choose: (sort: FindingSort | null) => void,
): void {
  const counts = groupBy(findings, ({ sort }) => sort);
  const item = (sort: FindingSort | null): HTMLElement => {
    const count = sort === null ? findings.length : (counts.get(sort)?.length ?? 0);
    const { name, sign } = sort === null ? { name: '全部', sign: '' } : sortWords(sort);
    const button = element(
      'button',
      { type: 'button', class: sort ?? 'all', 'aria-pressed': String(shown === sort) },
      element('b', {}, element('span', { class: 'ic', 'aria-hidden': 'true' }, sign), ` ${count}`),
      name,
    );
    button.addEventListener('click', () => choose(sort));
    return element('li', {}, button);
  };
  tally.replaceChildren(item(null), ...findingSorts.map(item));
}

function drawHead({ called, read }: Guest): HTMLElement {
  const { title, docNumber, issuers, date, kind, period, clauses } = read;
  const facts = [
    docNumber,
    issuers.join('、'),
    date === null ? '' : dateText(date),
    kind === 'other' ? '' : documentKind(kind),
    period === null ? '' : yearsText(period),
  ].filter((fact) => fact !== null && fact !== '');
  return element(
    'header',
    { class: 'own-head' },
    element('p', { class: 'whose' }, ownSeal(), ` · 读自${called}`),
    element('h2', { tabindex: '-1' }, title ?? '没有标题的文字'),
    element('p', { class: 'quiet' }, [...facts, `${clauses.length} 个条目`].join(' · ')),
  );
}
