import type { Figure } from '../compare/figure.ts';
import type { ClassOfUnit } from '../model/unit-class.ts';
import type { LabelToCore } from './label-to-core.ts';

/** What figures are known to be of the same thing by. */
export interface SameThing {
  /** Aliases of the catalogue's rows, folded, by their ids. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly coreOf: LabelToCore;
  readonly classOf: ClassOfUnit;
}

/** A figure of the same thing; `alike` where even what is counted is the same (not 签约 beside 开工). */
export interface Counterpart {
  readonly figure: Figure;
  readonly alike: boolean;
}

/** A label this long or longer, standing at the end of another, is the other's matter: 过10亿元项目 in 新招引落地过10亿元项目. */
const telling = 5;

/** The figures among others that are of the same thing, by their row in the catalogue or by their labels. */
export function figureToCounterparts(
  figure: Figure,
  others: readonly Figure[],
  same: SameThing,
): Counterpart[] {
  return others.flatMap((other) => {
    const relation = relate(figure, other, same);
    return relation === null ? [] : [{ figure: other, alike: relation === 'alike' }];
  });
}

function relate(a: Figure, b: Figure, same: SameThing): 'alike' | 'near' | null {
  const [one, other] = [a.target.indicator, b.target.indicator];
  if (one !== null && one === other) return 'alike';
  if (one !== null && other !== null) return shareAlias(one, other, same) ? 'alike' : null;
  const [x, y] = [a, b].map(({ target }) => same.coreOf(target.label)) as [string, string];
  if (x.length < 2) return null;
  if (x === y) return same.classOf(a.target.unit) === same.classOf(b.target.unit) ? 'alike' : null;
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  const near =
    short.length >= telling &&
    long.endsWith(short) &&
    a.target.kind === b.target.kind &&
    same.classOf(a.target.unit) === same.classOf(b.target.unit);
  return near ? 'near' : null;
}

/** 高新技术企业总数 and 新培育高新技术企业: rows that one alias serves. */
function shareAlias(one: string, other: string, { aliases }: SameThing): boolean {
  const theirs = aliases.get(other);
  return [...(aliases.get(one) ?? [])].some((alias) => theirs?.has(alias) === true);
}
