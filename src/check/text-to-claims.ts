import { targetToIndicator } from '../catalogue/target-to-indicator.ts';
import { textToIntake } from '../intake/text-to-intake.ts';
import type { TargetRecord } from '../model/target.ts';
import { groupBy } from '../reader/group-by.ts';
import { intakeToFigures, type ReadFile } from '../reader/intake-to-figures.ts';
import type { ReadingTables } from '../reader/vocabulary.ts';
import type { Claim, FigureClaim } from './claim.ts';
import { figureStretch } from './figure-stretch.ts';
import type { HeldPlan } from './held.ts';
import { labelWithoutLead } from './label-without-lead.ts';
import { labelToMatter } from './label-to-matter.ts';
import { entriesToOffsets } from './entries-to-offsets.ts';
import { type ReadFigure, type ReadText, readFigures } from './read-figures.ts';
import {
  type Gazetteer,
  type NamedPlace,
  nameToPlace,
  textToSubjects,
  titleToPlace,
} from './text-to-places.ts';
import { textToThresholds } from './text-to-thresholds.ts';
import { textToQuotations } from './text-to-quotations.ts';

/** What a person says of a text that does not say it itself. */
export interface Given {
  readonly place?: string | undefined;
  readonly year?: number | string | undefined;
}

/** What claims are made with. */
export interface ClaimTools {
  readonly tables: ReadingTables;
  readonly gazetteer: Gazetteer;
  readonly plans: readonly HeldPlan[];
}

/** What a text says that can be looked up, and the place and year that it is taken to be of. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly place: NamedPlace | null;
  readonly year: number | null;
}

/** A text → its figures and quotations, each where it stands in the text itself. */
export function textToClaims(text: string, given: Given, tools: ClaimTools): Claims {
  if (text.trim() === '') return { claims: [], place: null, year: null };
  const file = intakeToFigures(textToIntake({ text, messages: [] }), 'guest', tools.tables);
  const { read, ...found } = fileToClaims(file, given, tools);
  const lists = entriesToOffsets(text, read.document);
  const offsets = new Map(read.document.clauses.map(({ anchor }, i) => [anchor, lists[i]]));
  const claims = found.claims.flatMap((claim): Claim[] => {
    const at = offsets.get(claim.anchor);
    const from = at?.[claim.from];
    const last = at?.[claim.to - 1];
    if (from === undefined || last === undefined || from < 0 || last < from) return [];
    return [{ ...claim, from, to: last + 1, words: text.slice(from, last + 1) }];
  });
  return { ...found, claims: claims.sort((a, b) => a.from - b.from || a.to - b.to) };
}

/** A document that was read → the same, each where it stands in its entry. */
export function fileToClaims(
  file: ReadFile,
  given: Given,
  tools: ClaimTools,
): Claims & { readonly read: ReadText } {
  const { gazetteer, plans } = tools;
  const year = toYear(given.year);
  const read = readFigures(file, year, tools.tables);
  const { title, issuers } = read.document.facts;
  const place =
    given.place === undefined || given.place === ''
      ? read.passage
        ? null
        : ([title ?? '', ...issuers]
            .map((name) => titleToPlace(name, gazetteer))
            .find((found) => found !== null) ?? null)
      : nameToPlace(given.place, gazetteer);
  const figures = groupBy(read.figures, ({ target }) => target.clause);
  const { passage, period } = read;
  const about = period?.end ?? null;
  const ofYear = !passage && period !== null && period.start === period.end;
  const frame: Frame = { place, year: about, ofYear };
  const claims = read.entries.flatMap(({ anchor: own, text }, i): Claim[] => {
    // A passage was read under other anchors than its entries have
    const anchor = read.document.clauses[i]?.anchor ?? own;
    const subjectAt = textToSubjects(text, place, gazetteer);
    const made = withSharedLabels(figures.get(own) ?? [], gazetteer).map((figure) =>
      figureToClaim(text, figure, subjectAt(figure.target.figure[0]), frame, tools),
    );
    const quoted = textToQuotations(text, subjectAt, place, plans).map(
      ({ from, to, ...rest }): Claim => ({
        type: 'quotation',
        anchor,
        from,
        to,
        words: text.slice(from, to),
        instead: null,
        ...rest,
      }),
    );
    const known = [
      ...(figures.get(own) ?? []).map(({ target }) => target.figure),
      ...quoted.map(({ from, to }) => [from, to] as const),
    ];
    const bounded = textToThresholds(text, known).map(({ from, to, around, instead }): Claim => {
      const { place: of } = subjectAt(from);
      const held = plans.filter((one) => one.place.code === of?.code).map(({ id }) => id);
      return {
        ...{ type: 'quotation', anchor, from, to, words: text.slice(from, to), instead },
        ...{ parts: [around], plans: of === null ? null : held, ascribed: false },
      };
    });
    return [...made, ...quoted, ...bounded].map((claim) => ({ ...claim, anchor }));
  });
  return { claims, place, year: about, read };
}

/** 台儿庄区、兖州区分别新增绿色建筑25万、50万平方米: what is counted stands with the last of the places. */
function withSharedLabels(figures: readonly ReadFigure[], { find }: Gazetteer): ReadFigure[] {
  const shared: ReadFigure[] = [];
  let label: string | null = null;
  for (const figure of [...figures].reverse()) {
    const { target } = figure;
    const isPlace = find(target.label) !== null;
    if (!isPlace) label = target.label;
    shared.push(isPlace && label !== null ? { ...figure, target: { ...target, label } } : figure);
  }
  return shared.reverse();
}

function toYear(given: Given['year']): number | null {
  const year = Number(given ?? NaN);
  return Number.isInteger(year) && year > 1900 && year < 2200 ? year : null;
}

/** What a text as a whole is about: a place, a year, and whether it is of that one alone. */
interface Frame {
  readonly place: NamedPlace | null;
  readonly year: number | null;
  readonly ofYear: boolean;
}

function figureToClaim(
  text: string,
  { target, stated }: ReadFigure,
  { place, plan }: ReturnType<ReturnType<typeof textToSubjects>>,
  { place: own, year, ofYear }: Frame,
  { tables, gazetteer }: ClaimTools,
): FigureClaim {
  const [from, to] = figureStretch(text, target.figure, target);
  const within = target.scope === null ? null : gazetteer.find(target.scope);
  const { indicators } = tables.figures;
  const label = labelWithoutLead(target.label, gazetteer);
  const indicator =
    label === target.label && target.indicator !== null
      ? target.indicator
      : targetToIndicator({ ...target, label }, indicators);
  const quote = labelWithoutLead(target.quote, gazetteer);
  const { value, valueMax, unit, op, kind, period, until, status, certainty } = target;
  return {
    type: 'figure',
    anchor: target.clause,
    from,
    to,
    words: text.slice(from, to),
    place: within ?? place,
    own,
    plan: plan?.id ?? null,
    stated,
    year,
    withinYear: isWithinYear(target, text, ofYear),
    bare: startsSentence(text, target),
    ...labelToMatter(label, indicator, indicators),
    definitions: indicators.definitions.get(indicator ?? '') ?? [],
    ...{ quote, label, indicator, value, valueMax, unit, op, kind, period, until, status },
    ...{ certainty, scope: within === null ? target.scope : null, comparable: target.comparable },
    baseYear: target.baseline?.year ?? null,
  };
}

/** 年内新增12家, and 新增12家 in a list of one year's tasks; not 到2025年新增30家. */
function isWithinYear({ figure, quote }: TargetRecord, text: string, ofYear: boolean): boolean {
  const sentence = text.slice(0, figure[0]).split('。').pop() ?? '';
  if (/[到至](?:19|20)\d\d年|累计|[三五]年/u.test(sentence + quote)) return false;
  return ofYear || /年内|全年|当年/u.test(sentence + quote);
}

/** Whether the words of a figure begin their sentence and stand in no quotation. */
function startsSentence(text: string, { quote, figure }: TargetRecord): boolean {
  const at = text.lastIndexOf(quote, figure[0]);
  return at === 0 || (at > 0 && '。\n'.includes(text.charAt(at - 1)));
}
