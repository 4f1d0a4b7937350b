import type { Catalogue, CatalogueEntry, Definition } from '../model/catalogue.ts';
import { oneCount } from '../model/one-count.ts';
import { foldLabel } from '../model/fold-label.ts';
import { type Canonical, groupsToCanonical } from '../model/label-words.ts';
import type { TargetRecord } from '../model/target.ts';
import type { ClassOfUnit } from '../model/unit-class.ts';
import { type Ends, labelToForms, wordsToEnds } from './label-to-forms.ts';

/** The catalogue made ready for look-ups: entries by canonical alias, and words that fall off a label's ends. */
export interface IndicatorIndex {
  readonly entries: ReadonlyMap<string, readonly CatalogueEntry[]>;
  readonly words: readonly string[];
  readonly ends: Ends;
  /** A label without names of places, which fall out wherever they stand: 增加值占台儿庄区GDP比重. */
  readonly withoutPlaces: (label: string) => string;
  readonly canonical: Canonical;
  readonly classOf: ClassOfUnit;
  /** The family of each row, by its id. */
  readonly families: ReadonlyMap<string, string>;
  /** How each row may be counted, by its id. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
}

function bare(
  label: string,
  withoutPlaces: (label: string) => string,
  canonical: Canonical,
): string {
  return canonical(withoutPlaces(foldLabel(label)));
}

/** Takes names out of labels, the longest first; of hundreds only those are looked for whose first sign a label has. */
function namesToRemover(names: readonly string[]): (label: string) => string {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, number[]>();
  longestFirst.forEach((name, at) => {
    const first = name.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), at]);
  });
  return (label) =>
    [...new Set(label.split('').flatMap((sign) => byFirst.get(sign) ?? []))]
      .sort((a, b) => a - b)
      .reduce((rest, at) => rest.replaceAll(longestFirst[at] ?? '', ''), label);
}

/** Prepares the catalogue; `places` are names that may stand before what is measured (台儿庄区, 全市). */
export function catalogueToIndex(
  catalogue: Catalogue,
  classOf: ClassOfUnit,
  places: readonly string[] = [],
): IndicatorIndex {
  const canonical = groupsToCanonical(catalogue.same);
  const entries = new Map<string, CatalogueEntry[]>();
  for (const entry of catalogue.entries) {
    for (const alias of new Set(entry.aliases.map(canonical))) {
      entries.set(alias, [...(entries.get(alias) ?? []), entry]);
    }
  }
  const words = [...catalogue.neutral, ...catalogue.levels].map(foldLabel);
  return {
    entries,
    words,
    ends: wordsToEnds(words),
    withoutPlaces: namesToRemover(places.map(foldLabel).filter(Boolean)),
    canonical,
    classOf,
    families: new Map(catalogue.entries.map(({ id, family }) => [id, family])),
    definitions: new Map(catalogue.entries.map(({ id, definitions }) => [id, definitions])),
  };
}

/** A label as rows are looked up by: canonical words, without names of places. */
export function labelToBare(label: string, { withoutPlaces, canonical }: IndicatorIndex): string {
  return bare(label, withoutPlaces, canonical);
}

/** A row is one thing; 家 and 万家 are of one class. */
function unitsMeet(one: string, other: string, classOf: ClassOfUnit): boolean {
  const enterprises = /^万?家$/u;
  return (
    classOf(one) === classOf(other) ||
    (enterprises.test(oneCount(one)) && enterprises.test(oneCount(other)))
  );
}

/** 新增贷款余额500亿元 is said of what is new, though the words read like a stock. */
const newly = /^(?:净?新?增加?|净增)/u;
/** 民生支出297.2亿元、比上年增加28.5亿元; 在建、新开工项目比上年分别增加439个和366个: a change, not the thing. */
const change =
  /[比较](?:上|去|前|同|\d{4})[^，。；、]{0,6}(?:净?增加?|多|减少?|少)了?约?(?:[\d.]+[^\d.，。；]{0,8})*$/u;

/** 投资过亿元项目203个，增加73个: what the count has grown by since. */
const grownBy = /\d[^，。；\d]{1,6}，(?:增加|减少|多)了?[\d.]+[^\d，。；]{0,4}$/u;
/** 高于全省农民人均可支配收入3466元; 税收占比高于全市平均12%: what lies between two places. */
const apart =
  /(?:高|低)(?:于|出)(?:全?[国省市州区盟旗县]|平均|周边)[^，。；、\d]{0,14}[\d.]+[^\d，。；]{0,6}$/u;

/** 沿黄等6条高速、焦新铁路等重大基础设施项目: roads are counted, not projects. */
function countsRoads(entry: CatalogueEntry, unit: string): boolean {
  return unit === '条' && entry.unit !== '条' && entry.name.endsWith('项目');
}

function fits(entry: CatalogueEntry, target: TargetRecord, classOf: ClassOfUnit): boolean {
  const { kind, unit, label, quote } = target;
  if (!entry.kinds.includes(kind) || !unitsMeet(entry.unit, unit, classOf)) return false;
  if (countsRoads(entry, unit)) return false;
  const ofChange = kind === 'increment' || kind === 'level';
  if (ofChange && (change.test(quote) || grownBy.test(quote))) return false;
  if (apart.test(quote)) return false;
  return kind !== 'level' || entry.kinds.includes('increment') || !newly.test(label);
}

/** 新引进亿元以上项目400个, 谋划重点项目30个: what is done with projects is part of what is counted. */
const act =
  /(新?签约|新?开复?工|竣工|投产|新?引进|谋划|储备|包装|申报)(?:建设|实施)?[^，；。]{0,4}$/u;

/** 棚户区改造开工1100套、基本建成500套: of two acts the figure has the first, which stands beside it. */
const ofTwoActs = /^((?:基本)?建成|竣工|投产|完工)(.+?)新?开工(?:建设)?$/u;

/**
 * 净增高新技术企业400家; 市场主体净增4.9万户; 新设立市场主体3.82万户，净增2.09万户: what is new less what is gone is
 * another count than what is new.
 */
function isNet(before: string, after: string): boolean {
  return /净增加?$/u.test(before) || /^净增|净增加?[约超]?[\d.]+[^\d，。、；]{0,6}$/u.test(after);
}

/** 申请发明专利5300件: what is applied for is not granted. */
const appliedFor = /申请$/u;

/** The label with the act that the sentence has beside it. */
function labelWithAct({ label: printed, quote, kind }: TargetRecord): string {
  const label = printed.replace(ofTwoActs, '$1$2');
  const at = Math.max(0, quote.indexOf(label));
  const before = quote.slice(0, at);
  if (kind === 'increment' && isNet(before, quote.slice(at + label.length))) return `净增${label}`;
  if (label.includes('专利') && appliedFor.test(before)) return `申请${label}`;
  return label.includes('项目') ? (act.exec(before)?.[1] ?? '') + label : label;
}

/**
 * The entry whose row a figure belongs in: its label without neutral words, levels and places is an
 * alias (全区累计建成高标准农田 → 高标准农田), its kind and sort of unit fit. Null where nothing or
 * more than one thing fits: a figure under its own wording is better than one in a wrong row.
 */
export function targetToIndicator(target: TargetRecord, index: IndicatorIndex): string | null {
  const { scope } = target;
  const ends = scope === null ? index.ends : wordsToEnds([foldLabel(scope), ...index.words]);
  const whole = bare(labelWithAct(target), index.withoutPlaces, index.canonical);
  for (const forms of labelToForms(whole, ends)) {
    const found = forms.flatMap((form) =>
      (index.entries.get(form) ?? []).filter((entry) => fits(entry, target, index.classOf)),
    );
    const ids = new Set(found.map((entry) => entry.id));
    if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  }
  return null;
}
