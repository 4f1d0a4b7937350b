import type { Source } from './evidence.ts';
import { leadingPlace, type NamedPlace, type PlaceNames, placesIn } from './place-names.ts';

/** What a document says of the place that it speaks for: one of the table, or a name that the table does not have. */
export interface SaidPlace {
  readonly named: NamedPlace | null;
  readonly unknown: string | null;
}

/** Whose office issued it, else whom its title or the lines above its text name. */
export function saidPlace(
  source: Source,
  { issuers, title }: { readonly issuers: readonly string[]; readonly title: string },
  names: PlaceNames,
): SaidPlace {
  const named =
    first(issuers, (issuer) => leadingPlace(issuer, names)) ??
    leadingPlace(title, names) ??
    placesIn(title, names)[0] ??
    first(
      headLines(source),
      (line) => leadingPlace(line, names) ?? placesIn(line, names)[0] ?? null,
    );
  if (named !== null) return { named, unknown: null };
  const unknown = first([...issuers, title], (words) =>
    /^(?:中共)?([\p{Script=Han}]{2,10}?(?:自治[州县旗]|[省市区县旗州盟]))/u.exec(words),
  )?.[1];
  return { named, unknown: unknown ?? null };
}

/** The lines above the text: number, notice, recipients, where a report was given. */
function headLines({ document }: Source): string[] {
  const [main] = document.tree.parts;
  if (main === undefined) return [];
  return [...main.headBefore, ...main.headAfter].map(({ text }) => text);
}

function first<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}
