import { clauseHref } from '../../address/href.ts';
import { parseRef } from '../../address/reference.ts';
import type { Counterpart } from '../../check/beside/guest-to-counterparts.ts';
import type { PlansById } from '../../check/say-finding.ts';
import type { HeldEntry } from '../../check/beside/matters.ts';
import { element } from '../element.ts';
import { siglum } from '../search/siglum.ts';
import { heldLink } from './held-link.ts';
import type { askHere } from './read-here.ts';

/** So many counterparts stand in an apparatus, and so many of one document. */
const most = 8;
const mostOfPlan = 2;
/** An entry up to so long is shown whole; of a longer one the sentences on what both speak of. */
const long = 160;

/** 对照 and the seals of the places whose documents treat the matter; a press opens their wordings. */
export function drawBesideNote(
  article: HTMLElement,
  topics: readonly string[],
  found: readonly Counterpart[],
  plans: PlansById,
  ask: typeof askHere,
): HTMLElement {
  const some = pick(found);
  const ids = [...new Set(some.map(({ clause }) => parseRef(clause).plan))];
  const seals = ids.flatMap((id) => plans.get(id) ?? []).map((plan) => siglum(plan, true));
  const button = element(
    'button',
    { type: 'button', class: 'note beside', 'aria-expanded': 'false' },
    element('span', { class: 'ic', 'aria-hidden': 'true' }, '∥'),
    element('span', { class: 'quiet' }, '对照'),
    ...seals.flatMap((seal) => [' ', seal]),
  );
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    article.querySelector('.app.beside')?.remove();
    if (open) article.append(drawWordings(some, topics, plans, ask));
  });
  return element('div', { class: 'of-beside' }, button);
}

function pick(found: readonly Counterpart[]): Counterpart[] {
  const counts = new Map<string, number>();
  return found
    .filter(({ clause }) => {
      const { plan } = parseRef(clause);
      const count = counts.get(plan) ?? 0;
      counts.set(plan, count + 1);
      return count < mostOfPlan;
    })
    .slice(0, most);
}

function drawWordings(
  some: readonly Counterpart[],
  topics: readonly string[],
  plans: PlansById,
  ask: typeof askHere,
): HTMLElement {
  const rows = some.map(({ clause }) => {
    const words = element('div', {});
    void ask('entry', parseRef(clause)).then(({ entry }) => {
      if (entry === null) return;
      words.append(element('p', {}, onTopics(entry, topics)));
      const duties = dutiesOf(entry);
      if (duties !== '') words.append(element('p', { class: 'diff' }, duties));
    });
    const who = element(
      'div',
      { class: 'who' },
      heldLink({ clause, url: clauseHref(clause) }, plans),
    );
    return element('div', { class: 'w' }, who, words);
  });
  return element(
    'section',
    { class: 'app beside' },
    element(
      'h3',
      {},
      element('span', { class: 'ic', 'aria-hidden': 'true' }, '∥'),
      '对照：收录的文件这样写',
    ),
    ...rows,
  );
}

/** An entry's text without its duties; of a long one its sentences on the first topic that both have. */
function onTopics(entry: HeldEntry, topics: readonly string[]): string {
  const { text, spoken } = entry;
  const shared = topics.flatMap((one) => spoken.find(({ topic }) => topic === one) ?? [])[0];
  const sentences = text.length <= long ? [] : (shared?.sentences ?? []);
  const parts = sentences.length === 0 ? [[0, text.length] as const] : sentences;
  return parts
    .map(([from, to], at) => {
      const before = parts[at - 1]?.[1] ?? 0;
      return `${from > before ? '……' : ''}${cutDuties(entry, from, to)}`;
    })
    .join('');
}

/** A stretch of an entry's text without the brackets that name bodies. */
function cutDuties({ text, duties }: HeldEntry, from: number, to: number): string {
  let rest = '';
  let at = from;
  for (const [start, end] of duties) {
    if (start < at || end > to) continue;
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at, to);
}

function dutiesOf({ text, duties }: HeldEntry): string {
  return duties.map(([from, to]) => text.slice(from, to).replace(/^[（(]|[）)]$/gu, '')).join('；');
}
