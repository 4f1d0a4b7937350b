import type { Catalogue } from '../model/catalogue.ts';
import type { TargetRecord } from '../model/target.ts';

/** Rows of the catalogue that figures name and that do not exist, each as one sentence with what to do; empty where all is well. */
export function catalogueFaults(
  { entries }: Catalogue,
  targets: readonly Pick<TargetRecord, 'indicator'>[],
): string[] {
  const known = new Set<string | null>([null, ...entries.map(({ id }) => id)]);
  const unknown = new Set(targets.map(({ indicator }) => indicator).filter((id) => !known.has(id)));
  return [...unknown].map(
    (id) =>
      `有数字归入指标 ${String(id)}，vocab/indicators.yaml 里没有这一行。请运行 npm run convert，或把这一行加回去。`,
  );
}
