import type { Token } from './html-tokens.ts';

/** What a check of the built site needs to know of one page. */
export interface SitePage {
  ids: Set<string>;
  /** Ids that stand more than once. */
  twice: string[];
  /** Values of href, src, action, poster and data-href, with the first tag that bears each. */
  links: Map<string, string>;
  /** How often such values stand on it. */
  linked: number;
  /** Text of every `[data-clause]` element, by its reference. */
  entries: { ref: string; id: string; text: string }[];
}

const linking = ['href', 'src', 'action', 'poster', 'data-href'];
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/** Reads ids, links and entries of one page from its tokens. */
export function readPage(tokens: Iterable<Token>): SitePage {
  const page: SitePage = { ids: new Set(), twice: [], links: new Map(), linked: 0, entries: [] };
  let entry: { ref: string; id: string; text: string; depth: number } | null = null;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (entry !== null) entry.text += token.text;
      continue;
    }
    if (token.kind === 'close') {
      if (entry === null) continue;
      entry.depth -= 1;
      if (entry.depth > 0) continue;
      page.entries.push({ ref: entry.ref, id: entry.id, text: entry.text });
      entry = null;
      continue;
    }
    const { name, attributes } = token;
    const id = attributes.get('id');
    if (id !== undefined && page.ids.has(id)) page.twice.push(id);
    if (id !== undefined) page.ids.add(id);
    for (const key of linking) {
      const value = attributes.get(key);
      if (value === undefined) continue;
      page.linked += 1;
      if (!page.links.has(value)) page.links.set(value, name);
    }
    const ref = attributes.get('data-clause');
    const inside = !empty.test(name) && attributes.get('/') === undefined;
    if (entry !== null && inside) entry.depth += 1;
    else if (entry === null && ref !== undefined && id !== undefined) {
      entry = { ref, id, text: '', depth: 1 };
    }
  }
  return page;
}
