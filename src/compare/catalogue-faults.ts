import type { Catalogue } from '../model/catalogue.ts';
import type { TargetRecord } from '../model/target.ts';

/**
 * Entries of the catalogue that match no figure of the whole set, and figures that name an entry
 * which does not exist, each as one sentence with what to do; empty where all is well.
 */
export function catalogueFaults(catalogue: Catalogue, targets: readonly TargetRecord[]): string[] {
  const used = new Set(targets.map(({ indicator }) => indicator));
  const known = new Set(catalogue.entries.map(({ id }) => id));
  const idle = catalogue.entries.filter(({ id, waiting }) => !waiting && !used.has(id));
  return [
    ...idle.map(
      ({ id, aliases }) =>
        `seeds/vocab/indicators.yaml: ${id} matches no figure. Expected a figure labelled ${aliases.join(', ')} in some document; ` +
        'mend its aliases, kinds or unit, or mark it waiting: true until a document has one.',
    ),
    ...[...used].flatMap((id) =>
      id === null || known.has(id)
        ? []
        : [
            `A figure names the indicator ${id}, which seeds/vocab/indicators.yaml does not have. ` +
              'Run npm run convert, or bring the entry back.',
          ],
    ),
  ];
}
