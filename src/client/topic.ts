import { clauseHref, relativeHref, topicHref } from '../address/href.ts';
import { clausesToSaid } from '../compare/clauses-to-said.ts';
import { loadClauses } from './compare/load-clauses.ts';
import { elementToDom } from './element-to-dom.ts';
import { element } from './element.ts';

// A topic that many documents speak of: where only links stand, a button brings a place's sentences.
const list = document.querySelector<HTMLElement>('[data-topic]');
const topic = list?.dataset['topic'] ?? '';

/** The sentences of the documents that links of a place lead to, in their order. */
async function readPlace(links: readonly HTMLElement[]): Promise<HTMLElement[]> {
  const path = topicHref(topic);
  return Promise.all(
    links.map(async (link) => {
      const { clauses } = await loadClauses(link.dataset['plan'] ?? '', ({ topics }) =>
        topics.includes(topic),
      );
      const name = links.length > 1 ? (link.firstChild?.textContent?.trim() ?? '') : null;
      return elementToDom(
        clausesToSaid(name, clauses, topic, (ref) => relativeHref(path, clauseHref(ref))),
      );
    }),
  );
}

for (const place of list?.querySelectorAll('li') ?? []) {
  if (place.querySelector('.said') !== null) continue;
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, '看句子');
  button.setAttribute('aria-label', `看${place.querySelector('h3')?.textContent ?? ''}的句子`);
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    for (const old of place.querySelectorAll('.said')) old.remove();
    if (open) return;
    readPlace([...place.querySelectorAll<HTMLElement>('a[data-plan]')]).then(
      (said) => {
        if (button.getAttribute('aria-expanded') === 'true') place.append(...said);
      },
      () => {
        button.setAttribute('aria-expanded', 'false');
        button.textContent = '没有读到，再试一次';
      },
    );
  });
  place.append(button);
}
