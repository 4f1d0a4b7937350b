import type { ApartFigure, Chart, ChartFigure, NoChart } from './chart.ts';
import { NARROW, WIDE } from './cut-dot-row.ts';
import { rowsToDotSeries, type DotRow } from './dot-series.ts';
import { dotsToDrawing } from './dots-to-drawing.ts';
import { dotsToTitle } from './dots-to-title.ts';
import { figureToDetail } from './figure-to-words.ts';
import { figuresToAlt } from './figures-to-alt.ts';
import { figuresToKey } from './figures-to-key.ts';
import { figuresToSource } from './figures-to-source.ts';
import { figuresToDataTable, toTableFigures } from './figures-to-data-table.ts';
import { placeDots } from './place-dots.ts';

/** Figures of one indicator: those that can stand on one axis, and those apart with their reasons. */
export interface IndicatorFigures {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Whether the publisher wants 最高 and 最低 said where places may be ranked. */
  readonly superlatives: boolean;
  readonly figures: readonly ChartFigure[];
  readonly apart: readonly ApartFigure[];
}

/** One indicator over several places as a dot plot, highest first; without figures a sentence. */
export const indicatorToChart = (indicator: IndicatorFigures): Chart | NoChart => {
  const { id, name, unit, superlatives, apart } = indicator;
  const drawable = indicator.figures.filter(isFinite);
  if (drawable.length === 0)
    return { id, sentence: `${name}：收录的文件里没有可以画在同一条数轴上的数字。` };
  const figures = [...drawable].sort(byValue);
  const series = rowsToDotSeries(figures.map(toRow(figures)), unit);
  const title = dotsToTitle(name, figures, superlatives);
  return {
    id,
    title,
    key: figuresToKey(figures, unit),
    notes: series.axes[0]?.name === 'log' ? ['数轴为对数刻度：每一大格是前一格的若干倍。'] : [],
    apart,
    source: figuresToSource(figures, 'document'),
    sourceInFull: figuresToSource(figures, 'work'),
    alt: figuresToAlt('点图', title, unit, figures),
    dataTable: figuresToDataTable(toTableFigures(figures, apart), unit),
    wide: dotsToDrawing(placeDots(series, WIDE)),
    narrow: dotsToDrawing(placeDots(series, NARROW)),
  };
};

/** A figure that never came to a number is no mark; it stays in lists of what could not be read. */
const isFinite = ({ value, valueMax }: ChartFigure): boolean =>
  Number.isFinite(value) && (valueMax === null || Number.isFinite(valueMax));

const byValue = (a: ChartFigure, b: ChartFigure): number =>
  b.value - a.value ||
  (b.valueMax ?? b.value) - (a.valueMax ?? a.value) ||
  a.period.localeCompare(b.period, 'en') ||
  a.id.localeCompare(b.id, 'en');

/** The place names a row; its document too where the place would otherwise stand twice alike. */
const toRow =
  (figures: readonly ChartFigure[]) =>
  (figure: ChartFigure): DotRow => {
    const alike = figures.filter(
      ({ place, period, status }) =>
        place.code === figure.place.code && period === figure.period && status === figure.status,
    );
    const label = alike.length > 1 ? figure.document : figure.place.name;
    return { label, detail: figureToDetail(figure), figure };
  };
