import { StatementKind, type Statement } from '../../src/model/statement.ts';
import type { Token } from '../site-check/html-tokens.ts';

/** Words in which only the program speaks of absence, follow-up and comparability: outside of a marked sentence they are a fault. */
const unsaid =
  /没有找到“|里没有找到|没有查到|里写了同一件事的数|里有对应条文|没有找到同题|不可直接比较|没有写这个数|没有写明责任单位/u;

/** Elements without an end tag. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/** The marked sentences of a page ([data-said]), and pieces of text that say such things without a mark. */
export interface PageStatements {
  readonly statements: Statement[];
  readonly unlisted: string[];
}

/**
 * Reads what a page says by itself from its tokens; `wordsOf` gives the wordings of a subject. Entries of documents and quotations
 * (data-clause, mark, data-quote) are others' words and are passed over.
 */
export function pageToStatements(
  page: string,
  tokens: Iterable<Token>,
  wordsOf: (subject: string) => readonly string[],
): PageStatements {
  const statements: Statement[] = [];
  const unlisted: string[] = [];
  let said: { statement: Statement; depth: number } | null = null;
  let quoted = 0;
  let chart = 0;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (said !== null) said.statement.words += token.text;
      else if (quoted === 0 && unsaid.test(token.text)) {
        // A chart draws what it says as text and repeats it in its table; there is no room for a mark.
        if (chart > 0) statements.push(tidy(drawnStatement(page, token.text)));
        else unlisted.push(token.text.trim());
      }
      continue;
    }
    if (token.kind === 'close') {
      if (said !== null) {
        said.depth -= 1;
        if (said.depth === 0) {
          statements.push(tidy(said.statement));
          said = null;
        }
      } else if (quoted > 0) quoted -= 1;
      if (chart > 0) chart -= 1;
      continue;
    }
    const { name, attributes } = token;
    if (empty.test(name) || attributes.get('/') !== undefined) continue;
    if (chart > 0 || (name === 'figure' && attributes.get('class') === 'chart')) chart += 1;
    if (said !== null) said.depth += 1;
    else if (quoted > 0) quoted += 1;
    else if (attributes.has('data-clause') || attributes.has('data-quote')) quoted = 1;
    else if (attributes.has('data-said')) {
      const list = (key: string): string[] =>
        (attributes.get(key) ?? '').split(' ').filter(Boolean);
      const subject = attributes.get('data-subject');
      said = {
        depth: 1,
        statement: {
          page,
          plan: attributes.get('data-plan') ?? planOfPage(page),
          words: '',
          kind: StatementKind.parse(attributes.get('data-said')),
          evidence: list('data-evidence'),
          looked: subject === undefined ? list('data-looked') : [...wordsOf(subject)],
        },
      };
    }
  }
  return { statements: statements.filter(({ words }) => words !== ''), unlisted };
}

/** The plan whose page it is: plans/x.html, targets/x.html → x; else null. */
const planOfPage = (page: string): string | null =>
  /^(?:plans|targets)\/([a-z0-9-]+-[a-z0-9-]+)\.html$/u.exec(page)?.[1] ?? null;

const drawnStatement = (page: string, words: string): Statement => ({
  page,
  plan: planOfPage(page),
  words,
  kind: /没有找到|没有写/u.test(words) ? 'absence' : 'comparability',
  evidence: [],
  looked: [...words.matchAll(/“([^”]+)”/gu)].map(([, word = '']) => word),
});

const tidy = (statement: Statement): Statement => ({
  ...statement,
  words: statement.words.replace(/\s+/gu, ' ').trim(),
});
