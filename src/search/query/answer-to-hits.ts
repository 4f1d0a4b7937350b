import { planHref } from '../../address/href.ts';
import { refOf } from '../../address/reference.ts';
import { type Excerpt, textToExcerpt } from './text-to-excerpt.ts';
import type { Found } from './entries-to-answer.ts';

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

/** Entries found → hits of the public contract, in the order of documents and entries. */
export function foundToHit(found: Found): Hit {
  const { anchor } = found.entry;
  const plan = found.entry.plan.id;
  return {
    plan,
    clause: refOf({ plan, anchor }),
    url: planHref(plan, anchor),
    excerpt: foundToExcerpt(found).text,
  };
}
