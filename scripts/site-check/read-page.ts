import { htmlTokens } from './html-tokens.ts';

/** What a check of the built site needs to know of one page. */
export interface SitePage {
  /** In page order; an id that stands twice stands here twice. */
  ids: string[];
  /** Values of href, src, action, poster and data-href, by the tag that bears them. */
  links: { tag: string; value: string }[];
  /** Text of every `[data-clause]` element, by its reference. */
  entries: { ref: string; id: string; text: string }[];
}

const linking = ['href', 'src', 'action', 'poster', 'data-href'];
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/** Reads ids, links and entries of one page. */
export function readPage(html: string): SitePage {
  const page: SitePage = { ids: [], links: [], entries: [] };
  let entry: { ref: string; id: string; text: string; depth: number } | null = null;
  for (const token of htmlTokens(html)) {
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
    if (id !== undefined) page.ids.push(id);
    for (const key of linking) {
      const value = attributes.get(key);
      if (value !== undefined) page.links.push({ tag: name, value });
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
