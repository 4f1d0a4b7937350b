import { sayAnchor } from '../../address/say-anchor.ts';
import { type Finding, sortWords } from '../../check/finding.ts';
import { lookedFor, type PlansById } from '../../check/say-finding.ts';
import { sayBeside, sayDifferences } from '../../words/differs.ts';
import { slipKinds } from '../../check/slips/slip.ts';
import type { Held } from '../../check/verdict.ts';
import { parseRef } from '../../address/reference.ts';
import type { InspectedClause } from '../../reader/inspect-document.ts';
import { notHeldCount } from '../../words/own-draft.ts';
import { element } from '../element.ts';
import { type ApparatusSource, drawApparatus } from './draw-apparatus.ts';
import { heldLink } from './held-link.ts';

/** How an entry is shown: what silences a kind of slips; whether each place stands by itself. */
interface EntryWays {
  readonly silence: (finding: Finding) => void;
  readonly apart: boolean;
}

/** An entry of a guest's document: its text with marks, and beside it what was found, level with the text. */
export function drawEntry(
  clause: InspectedClause,
  findings: readonly Finding[],
  guest: ApparatusSource,
  { silence, apart }: EntryWays,
): HTMLElement {
  const { plans } = guest;
  const { anchor, type, duties, due } = clause;
  const notes = [
    ...duties.map(({ role, bodies }) => `${role}：${bodies.join('、')}`),
    ...due.map(({ text }) => `时限：${text}`),
  ];
  const article = element(
    'article',
    { class: `own-entry ${type}`, id: `own-${anchor}`, tabindex: '-1' },
    element('p', { class: 'no' }, sayAnchor(anchor)),
    element('p', { class: 'tx' }, ...markText(clause.text, findings)),
  );
  const margin = element('div', { class: 'mg' });
  const note = (finding: Finding): HTMLElement =>
    drawNote(finding, plans, (open) => toggle(article, finding, guest, open, silence));
  const vain = apart ? [] : findings.filter(({ sort }) => sort === 'not-held');
  const together = vain.length > 1 ? vain : [];
  margin.append(...findings.filter((one) => !together.includes(one)).map(note));
  if (together.length > 0) margin.append(drawTogether(together, note));
  for (const note of notes) margin.append(element('p', { class: 'quiet' }, note));
  if (margin.childElementCount > 0) article.append(margin);
  return article;
}

/** Several places of which nothing is held as one note; a press opens them. */
function drawTogether(
  findings: readonly Finding[],
  note: (finding: Finding) => HTMLElement,
): HTMLElement {
  const box = element('div', {});
  const button = element(
    'button',
    { type: 'button', class: 'note not-held all', 'aria-expanded': 'false' },
    element('span', { class: 'ic', 'aria-hidden': 'true' }, sortWords('not-held').sign),
    element('span', { class: 'quiet' }, notHeldCount(findings.length)),
  );
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    box.replaceChildren(button, ...(open ? findings.map(note) : []));
    button.focus();
  });
  box.append(button);
  return box;
}

/** The words of an entry, what was found underlined in the way of its sort; what lies within another is noted beside only. */
function markText(text: string, findings: readonly Finding[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { from, to, sort } of findings) {
    if (from < at || to <= from) continue;
    parts.push(
      text.slice(at, from),
      element('span', { class: `k k-${sort}` }, text.slice(from, to)),
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}

/** Sign and words of an answer, then in short where it is held; a press opens all of it. */
function drawNote(
  finding: Finding,
  plans: PlansById,
  toggleAll: (open: boolean) => void,
): HTMLElement {
  const { name, sign } = sortWords(finding.sort);
  const isSlip = finding.sort === 'slip';
  const short = finding.sort === 'not-held' ? '没有查到' : name;
  const words = isSlip ? slipKinds[finding.slip.kind] : shorten(finding.record.words);
  const button = element(
    'button',
    { type: 'button', class: `note ${finding.sort}`, 'aria-expanded': 'false' },
    element('span', { class: 'ic', 'aria-hidden': 'true' }, sign),
    element('span', { class: 'quiet' }, short),
    ` ${words}`,
  );
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    toggleAll(open);
  });
  return element('div', {}, button, drawShort(finding, plans));
}

function drawShort(finding: Finding, plans: PlansById): HTMLElement {
  if (finding.sort === 'slip') return element('small', {}, finding.slip.reason);
  const { record, claim } = finding;
  const [first] = record.held;
  if (first === undefined) return element('small', {}, lookedFor(claim));
  const others = record.held.slice(1, 3).filter((held) => !sameDocument(held, first));
  const apart = record.verdict === 'same' ? sayBeside(record) : `不同处：${sayDifferences(first)}`;
  // The difference lies at the end: 新增重点工程实验室、…各类创新平台30家以上
  const printed = record.verdict === 'different' ? `原文：${shortenHead(first.quote)}；` : '';
  const links = [first, ...others].flatMap((held, at) => [
    at === 0 ? '' : '；',
    heldLink(held, plans),
  ]);
  return element(
    'small',
    {},
    ...links,
    ...(apart === '' ? [] : [element('br', {}), printed + apart]),
  );
}

const sameDocument = (a: Held, b: Held): boolean =>
  parseRef(a.clause).plan === parseRef(b.clause).plan;

const shorten = (words: string): string => (words.length > 18 ? `${words.slice(0, 17)}…` : words);

const shortenHead = (words: string): string => (words.length > 24 ? `…${words.slice(-23)}` : words);

function toggle(
  article: HTMLElement,
  finding: Finding,
  guest: ApparatusSource,
  open: boolean,
  silence: (finding: Finding) => void,
): void {
  const id = `${finding.sort}-${finding.from}-${finding.to}`;
  for (const old of article.querySelectorAll(`.app[data-of="${id}"]`)) old.remove();
  if (!open) return;
  const box = drawApparatus(finding, guest, silence);
  box.dataset['of'] = id;
  article.append(box);
}
