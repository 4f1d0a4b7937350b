import { bodyHref, indicatorHref, topicHref } from '../address/href.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Body, BodyKind } from '../model/vocabulary.ts';
import type { BodyVocabulary } from '../seed/body-vocabulary.ts';
import type { Taxonomy } from '../seed/load-topics.ts';

/**
 * The address of an id that a vocabulary has renamed, split or merged, and the page that stands for it now; `gone` where
 * only a plan that was withdrawn or replaced stood behind it, and the page leads back to its list.
 */
export interface MovedPage {
  /** Site-root paths. */
  from: string;
  to: string;
  name: string;
  gone?: true;
}

/** What has a page in the edition. */
interface Standing {
  readonly indicators: readonly { readonly id: string }[];
  readonly bodies: readonly Body[];
  readonly bodyKinds: readonly BodyKind[];
}

/** Former addresses (`alias`) of the vocabularies' rows that have a page in the edition. */
export function movedPages(
  catalogue: Catalogue,
  taxonomy: Taxonomy,
  vocabulary: BodyVocabulary,
  standing: Standing,
): MovedPage[] {
  const used = new Set(standing.indicators.map(({ id }) => id));
  const kinds = new Set(standing.bodyKinds.map(({ id }) => id));
  const bodies = new Set(standing.bodies.map(({ id }) => id));
  return [
    ...toMoved(
      catalogue.entries.filter(({ id }) => used.has(id)),
      indicatorHref,
    ),
    ...toMoved(
      taxonomy.themes.flatMap(({ topics }) => topics),
      topicHref,
    ),
    ...toMoved(
      vocabulary.kinds.filter(({ id }) => kinds.has(id)),
      bodyHref,
    ),
    ...Object.entries(vocabulary.regions).flatMap(([code, rows]) =>
      toMoved(
        rows.filter(({ id }) => bodies.has(`${code}/${id}`)),
        (id) => bodyHref(`${code}/${id}`),
      ),
    ),
  ];
}

function toMoved(
  rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly alias: readonly string[];
  }[],
  href: (id: string) => string,
): MovedPage[] {
  return rows.flatMap(({ id, name, alias }) =>
    alias.map((former) => ({ from: href(former), to: href(id), name })),
  );
}
