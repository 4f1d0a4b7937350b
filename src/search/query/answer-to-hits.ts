import { planHref } from '../../address/href.ts';
import { refOf } from '../../address/reference.ts';
import type { Answer } from './answer.ts';
import type { Search } from './create-search.ts';
import { type Found, entryToFound } from './found.ts';
import { byPlan } from './plan-of.ts';
import { type Excerpt, textToExcerpt } from './text-to-excerpt.ts';

/** A hit as other programs see it; `url` is relative to the site's root, where search.html stands. */
export interface Hit {
  plan: string;
  clause: string;
  url: string;
  excerpt: string;
}

/** The text around an entry's hits, with every hit in it marked. */
export function foundToExcerpt({ entry, firsts, ranges }: Found): Excerpt {
  return textToExcerpt(entry.text, firsts, ranges);
}

/** All of an answer → hits of the public contract, in the order of documents and entries; so many of the first with an excerpt, the others with ''. */
export async function answerToHits(
  answer: Answer,
  search: Pick<Search, 'manifest' | 'anchors' | 'texts'>,
  excerpts: number,
): Promise<Hit[]> {
  if (answer.found.length === 0) return [];
  const [{ plans }, anchors, entries] = await Promise.all([
    search.manifest(),
    search.anchors(),
    search.texts(answer.found.slice(0, excerpts)),
  ]);
  const hits = byPlan(plans, answer.found).flatMap(({ plan, ordinals }) =>
    ordinals.map((ordinal): Hit => {
      const anchor = anchors[ordinal] ?? '';
      const clause = refOf({ plan: plan.id, anchor });
      return { plan: plan.id, clause, url: planHref(plan.id, anchor), excerpt: '' };
    }),
  );
  entries.forEach((entry, at) => {
    const hit = hits[at];
    if (hit !== undefined) hit.excerpt = foundToExcerpt(entryToFound(entry, answer)).text;
  });
  return hits;
}
