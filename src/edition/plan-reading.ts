import type { Edition } from './edition.ts';

/** What is told of how a document was read, each under its anchor. */
export type ReadingPart = 'unread' | 'plain' | 'basis' | 'removed' | 'messages';

/** Of more documents than this it does not stand on data.html: each has a page of its own. */
const FEW = 12;

/** Whether each document has a page of its own that tells how it was read. */
export function hasReadingPages({ plans }: Pick<Edition, 'plans'>): boolean {
  return plans.length > FEW;
}

/** Site-root path of the page that tells how a document was read. */
export function readingHref(plan: string): string {
  return `reading/${plan}.html`;
}

/** Where a part of it stands: on data.html, or on the document's own page. */
export function readingPartHref(
  edition: Pick<Edition, 'plans'>,
  plan: string,
  part: ReadingPart,
): string {
  return `${hasReadingPages(edition) ? readingHref(plan) : 'data.html'}#${part}`;
}
