import { parseRef } from '../../address/reference.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import { type Finding, sortWords } from '../../check/finding.ts';
import { lookedFor, type PlansById } from '../../check/say-finding.ts';
import { sayBeside, sayDifferences } from '../../words/differs.ts';
import { figuresToStrip } from '../../check/beside/figures-to-strip.ts';
import { slipKinds } from '../../check/slips/slip.ts';
import type { Held } from '../../check/verdict.ts';
import { citation } from '../../words/document.ts';
import { copyText } from '../copy.ts';
import { element } from '../element.ts';
import { drawStrip } from './draw-strip.ts';
import { heldLink } from './held-link.ts';
import type { askHere } from './read-here.ts';

/** What an apparatus is drawn from. */
export interface ApparatusSource {
  readonly plans: PlansById;
  readonly ask: typeof askHere;
}

/** All of a finding: the text's words and those of each place where it is held, and what differs; or a slip with its way out. */
export function drawApparatus(
  finding: Finding,
  { plans, ask }: ApparatusSource,
  silence: (finding: Finding) => void,
): HTMLElement {
  const { name, sign } = sortWords(finding.sort);
  const box = element(
    'section',
    { class: `app ${finding.sort}` },
    element('h3', {}, element('span', { class: 'ic', 'aria-hidden': 'true' }, sign), name),
  );
  if (finding.sort === 'slip') {
    const { kind, reason, unless } = finding.slip;
    const off = element('button', { type: 'button' }, `“${slipKinds[kind]}”不再提示`);
    off.addEventListener('click', () => silence(finding));
    box.append(row(ownSeal(), [slipKinds[kind]], reason, unless), off);
    return box;
  }
  const { record, claim } = finding;
  const own = claim.type === 'figure' ? claim.quote : record.words;
  if (claim.type === 'figure') {
    const chart = element('div', {});
    box.append(chart);
    void ask('figures', { keys: claim.keys }).then(({ figures }) => {
      const strip = figuresToStrip(claim, figures, plans);
      if (strip !== null) chart.replaceWith(drawStrip(strip));
    });
  }
  box.append(row(ownSeal(), [own], sayBeside(record)));
  if (record.held.length === 0)
    box.append(element('p', { class: 'diff' }, `收录的文件里没有查到。${lookedFor(claim)}`));
  for (const held of record.held)
    box.append(
      row(
        heldLink(held, plans),
        [held.quote],
        record.verdict === 'same' ? '' : `不同处：${sayDifferences(held)}`,
        '',
        copyButton(held, plans),
      ),
    );
  return box;
}

/** 稿, reversed: the guest has a seal of its own. */
export function ownSeal(): HTMLElement {
  return element(
    'span',
    {},
    element('span', { class: 'sig own-sig', role: 'img', 'aria-label': '本稿' }, '稿'),
    ' 本稿',
  );
}

function row(
  who: Node,
  words: readonly string[],
  differs: string,
  beside = '',
  ...more: Node[]
): HTMLElement {
  return element(
    'div',
    { class: 'w' },
    element('div', { class: 'who' }, who),
    element(
      'div',
      {},
      ...words.map((text) => element('p', {}, text)),
      ...[differs, beside].filter(Boolean).map((text) => element('p', { class: 'diff' }, text)),
      ...more,
    ),
  );
}

function copyButton({ clause, quote }: Held, plans: PlansById): HTMLElement {
  const { plan: id, anchor } = parseRef(clause);
  const plan = plans.get(id);
  const source =
    plan === undefined
      ? sayAnchor(anchor)
      : citation({ ...plan, status: plan.draft ? 'draft' : 'issued' }, anchor);
  const button = element('button', { type: 'button', class: 'plain' }, '复制原话和出处');
  button.addEventListener('click', () => {
    void copyText({ text: `“${quote}”——${source}` }).then((done) => {
      button.textContent = done ? '已复制' : '浏览器不让复制';
    });
  });
  return button;
}
