import type { PlaceRow } from '../seed/read-regions.ts';
import { type Source, wordsEvidence } from './evidence.ts';
import { doubtful, type Guess, plain } from './guess.ts';
import { fullName, isBelow, type NamedPlace, type PlaceNames, placesIn } from './place-names.ts';
import { saidPlace } from './said-place.ts';

/**
 * The place that a document speaks for: whose office issued it, else whom its title or the lines above its text
 * name, else whose site published it. A name that several places bear is told apart by the site and by the places
 * above them that the text names.
 */
export function guessPlace(
  source: Source,
  about: { readonly issuers: readonly string[]; readonly title: string },
  names: PlaceNames,
): Guess<string> {
  const site = siteOf(source, names);
  const { named, unknown } = saidPlace(source, about, names);
  if (named === null) return fromElsewhere(source, site, names, unknown);
  const evidence = wordsEvidence(source, named.words) ?? `“${named.words}”`;
  const [row] = narrowed(named, source, site, names);
  if (row === undefined) {
    const which = named.rows.map((each) => `${each.code} ${fullName(each, names)}`).join('、');
    return doubtful<string>(
      undefined,
      evidence,
      `全国有 ${String(named.rows.length)} 个${named.words}（${which}），原文没有说明是哪一个`,
    );
  }
  const related = site === null || isBelow(row, site.code, names) || isBelow(site, row.code, names);
  if (!related)
    return doubtful(
      row.code,
      evidence,
      `发布它的网站属于${fullName(site, names)}（网站标识码 ${site.code}），与原文所说的不是一处`,
    );
  if (named.rows.length > 1 && (site === null || !isBelow(row, site.code, names)))
    return doubtful(
      row.code,
      evidence,
      `全国有 ${String(named.rows.length)} 个${row.name}，原文提到它的上级，取作${fullName(row, names)}`,
    );
  const other = names.others.get(named.name);
  if (other === undefined) return plain(row.code, evidence);
  return other.same
    ? plain(row.code, `${evidence}（${other.note}）`)
    : doubtful(row.code, evidence, other.note);
}

/** Nothing in the text begins with a place: the site, else the file's name. */
function fromElsewhere(
  { name }: Source,
  site: PlaceRow | null,
  names: PlaceNames,
  unknown: string | null,
): Guess<string> {
  if (site !== null)
    return doubtful(
      site.code,
      `网站标识码 ${site.code}`,
      `原文没有写地方，取发布它的网站所在的${fullName(site, names)}`,
    );
  const [named] = placesIn(name, names);
  if (named?.rows.length === 1)
    return doubtful(named.rows[0]?.code, `文件名“${name}”`, '原文没有写地方，按文件名取');
  return doubtful<string>(
    undefined,
    unknown === null ? null : `“${unknown}”`,
    unknown === null ? '原文没有写是哪个地方的' : `全国的表里没有“${unknown}”`,
  );
}

/** Those of the named places that fit what else is known; empty where nothing tells them apart. */
function narrowed(
  { rows }: NamedPlace,
  { intake }: Source,
  site: PlaceRow | null,
  names: PlaceNames,
): readonly PlaceRow[] {
  if (rows.length === 1) return rows;
  const ofSite = rows.filter(
    (row) => site !== null && (isBelow(row, site.code, names) || isBelow(site, row.code, names)),
  );
  if (ofSite.length === 1) return ofSite;
  const counts = rows.map((row) => {
    const above = row.parent === null ? undefined : names.byCode.get(row.parent);
    return { row, count: above === undefined ? 0 : intake.text.split(above.name).length - 1 };
  });
  const [best, next] = counts.toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count > (next?.count ?? 0) ? [best.row] : [];
}

function siteOf({ intake }: Source, { byCode }: PlaceNames): PlaceRow | null {
  return byCode.get(intake.facts.region ?? '') ?? null;
}
