import type { Element } from 'hast';
import { clauseHref } from '../../src/address/href.ts';
import { figureToEntry, parseRef } from '../../src/address/reference.ts';
import { sayAnchor } from '../../src/address/say-anchor.ts';
import type { IndexedEdition } from '../../src/edition/indexed-edition.ts';
import { elementToHtml } from '../../src/element/element-to-html.ts';
import { h } from '../../src/element/h.ts';
import type { Statement } from '../../src/model/statement.ts';
import { planShortName } from '../../src/words/document.ts';
import { statementKindName, statementKinds } from '../../src/words/statement.ts';
import { pageToName } from './page-to-name.ts';
import { shareOut } from './share-out.ts';

type Child = Element | string;

/** The page lists at most so many sentences, and each with so many pages and entries; the data file has all. */
const most = 400;
const links = 3;

/** The list of statements.html: kinds with their counts, each sentence once with its document, evidence, words and pages. */
export function statementsToHtml(
  statements: readonly Statement[],
  edition: IndexedEdition,
): string {
  const groups = statementKinds.map((kind) => {
    const own = statements.filter((one) => one.kind === kind);
    const alike = Map.groupBy(own, ({ plan, words }) => `${plan ?? ''} ${words}`);
    return { kind, own, unique: [...alike.values()] };
  });
  const share = shareOut(
    most,
    groups.map(({ unique }) => unique.length),
  );
  return groups
    .flatMap(({ kind, own, unique }) => {
      const rest = unique.length > share ? `这里列前 ${share} 句，全部在数据文件里。` : '';
      return [
        h('h2', { id: kind }, statementKindName(kind)),
        h('p', { class: 'small quiet' }, `${own.length} 处，不同的 ${unique.length} 句。${rest}`),
        h('ul', {}, ...unique.slice(0, share).map((alike) => sentenceItem(alike, edition))),
      ];
    })
    .map(elementToHtml)
    .join('');
}

/** One sentence, said on one page or several. */
function sentenceItem(alike: readonly Statement[], edition: IndexedEdition): Element {
  const [first] = alike;
  const plan = edition.planOf.get(first?.plan ?? '');
  const evidence = [...new Set(alike.flatMap((one) => one.evidence))];
  const pages = [...new Set(alike.map(({ page }) => page))];
  const looked = first?.looked ?? [];
  const parts = [
    plan === undefined ? [] : [planShortName(plan)],
    linked('依据', evidence, (ref) => entryLink(ref, edition)),
    looked.length > 0 ? [`找的词：${looked.join('、')}`] : [],
    linked('在', pages, (page) => h('a', { href: page }, pageToName(page, edition))),
  ].filter((part) => part.length > 0);
  return h(
    'li',
    {},
    h('span', { 'data-quote': '' }, first?.words ?? ''),
    h(
      'p',
      { class: 'small quiet' },
      ...parts.flatMap((part, at) => (at === 0 ? part : ['；', ...part])),
    ),
  );
}

/** 依据：第12条、第15条等 7 处 */
function linked<T>(name: string, all: readonly T[], link: (one: T) => Child): Child[] {
  if (all.length === 0) return [];
  const shown = all
    .slice(0, links)
    .flatMap((one, at) => (at === 0 ? [link(one)] : ['、', link(one)]));
  return [`${name}：`, ...shown, ...(all.length > links ? [`等 ${all.length} 处`] : [])];
}

/** An entry or a figure's entry: 台儿庄三年行动计划 第12条. */
function entryLink(ref: string, edition: IndexedEdition): Child {
  const entry = figureToEntry(ref);
  const { plan: id, anchor } = parseRef(entry);
  const plan = edition.planOf.get(id);
  if (plan === undefined) return ref;
  return h('a', { href: clauseHref(entry) }, `${planShortName(plan)} ${sayAnchor(anchor)}`);
}
