import type { TargetRecord } from '../model/target.ts';
import { boundInSentence, opSign } from './bound.ts';
import { draftMark, draftWord } from './document.ts';
import { resultWord, statusWord } from './figure.ts';
import { type Timed, periodShort, periodText } from './period.ts';

/** As much of a figure in a chart as is said of it. */
export interface PlacedFigure extends Timed, Pick<TargetRecord, 'op' | 'unit' | 'label'> {
  readonly place: { readonly name: string };
  /** Short name of the document, 征求意见稿 included where it is one. */
  readonly document: string;
  readonly draft: boolean;
  /** As the document writes it: 30, 1—2. */
  readonly number: string;
  readonly status: TargetRecord['status'];
  readonly certainty: string | null;
  /** 《…》（文号）, and 第12条 in it. */
  readonly work: string;
  readonly entry: string;
}

type Written = Pick<PlacedFigure, 'op' | 'number' | 'unit'>;

/** Bound, number and unit: ≥70%, 约30万千瓦. */
export function placedValue({ op, number, unit }: Written): string {
  return opSign(op) + number + unit;
}

/** The same in a sentence: 70%以上, 约30万千瓦. */
export function placedInSentence({ op, number, unit }: Written): string {
  return boundInSentence(op, number + unit);
}

/** What stands beside a mark: the unit falls away where the chart says it once, but % stays. */
export function placedShortValue(figure: Written, chartUnit: string): string {
  const said = figure.unit === chartUnit && figure.unit !== '%';
  return placedValue(said ? { ...figure, unit: '' } : figure);
}

/** What qualifies a figure, beside its number: 2025 · 征求意见稿 · 预计. */
export function placedDetail(figure: PlacedFigure): string {
  return [
    periodShort(figure),
    figure.status === 'actual' ? statusWord(figure.status) : '',
    figure.draft ? draftWord : '',
    figure.certainty === '预计' ? figure.certainty : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** When a figure was or is to be reached, under its mark: 2025年目标, 2023年预计结果. */
export function placedCaption(figure: PlacedFigure): string {
  return periodText(figure) + resultWord(figure);
}

/** A figure in a list of those not drawn: 兖州区2023年 新建社区 20个（征求意见稿）. */
export function placedApart(figure: PlacedFigure): string {
  const when = figure.period === '' ? '' : periodText(figure);
  return `${figure.place.name}${when} ${figure.label} ${placedValue(figure)}${draftMark(figure.draft)}`;
}

/** Where a figure stands: 《…》（文号）第12条. */
export function placedCitation({ work, entry }: Pick<PlacedFigure, 'work' | 'entry'>): string {
  return work + entry;
}

/** A figure as one spoken phrase: 台儿庄区，2025年，≥70%，目标，三年行动计划第37条. */
export function placedWords(figure: PlacedFigure): string {
  return [
    figure.place.name,
    periodText(figure),
    placedValue(figure),
    statusWord(figure.status),
    figure.draft ? draftWord : '',
    figure.certainty ?? '',
    figure.document + figure.entry,
  ]
    .filter((part) => part !== '')
    .join('，');
}

/** What a mark does not show of its figure by itself (`seen` is what it shows), ending with where it stands. */
export function placedUnseen(figure: PlacedFigure, seen: string): string[] {
  const { number, unit, period, place, document, entry } = figure;
  const unlessSeen = (words: string): string => (seen.includes(words) ? '' : words);
  return [
    seen.includes(number + unit) ? '' : `单位${unit}`,
    period !== '' && seen.includes(periodShort(figure)) ? '' : periodText(figure),
    figure.status === 'target' ? statusWord('target') : unlessSeen(statusWord('actual')),
    figure.draft && !document.includes(draftWord) ? unlessSeen(draftWord) : '',
    unlessSeen(figure.certainty ?? ''),
    (document.startsWith(place.name) ? '' : place.name) + document + entry,
  ];
}
