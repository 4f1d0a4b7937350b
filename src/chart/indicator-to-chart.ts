import { extent } from 'd3-array';
import type { ApartFigure, Chart, ChartFigure, Drawing, NoChart } from './chart.ts';
import { distributionToDrawing } from './distribution-to-drawing.ts';
import { dotsToTitle } from './dots-to-title.ts';
import { statusWord } from '../words/figure.ts';
import { placedInSentence } from '../words/placed-figure.ts';
import { figuresAlt } from '../words/figures-alt.ts';
import { figuresToKey, GAP } from './figures-to-key.ts';
import { figuresSource } from '../words/figures-source.ts';
import { figuresToDataTable, toTableFigures } from './figures-to-data-table.ts';
import { figuresToOneYear } from './figures-to-one-year.ts';
import { type FiguresOfYear, figuresToYears } from './figures-to-years.ts';
import { figuresToSquares, fitSquares } from './figures-to-squares.ts';
import { placeDistribution, squareKey } from './place-distribution.ts';
import { placeRuler } from './place-ruler.ts';
import { placeLine } from './ruler-line.ts';
import { rulerToDrawing } from './ruler-to-drawing.ts';
import { MOST_NAMED } from './sheet.ts';
import { stackDrawings } from './stack-drawings.ts';
import { draftMark } from '../words/document.ts';
import { periodName, periodText } from '../words/period.ts';
import { asideNote, reasonText } from '../words/reason.ts';

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

/** Fewer marks than this are a sentence. */
const FEWEST = 3;

/** Squares of a heap at most. */
const TALLEST = 14;
const TALLEST_OF_YEAR = 8;

const WIDE = 680;
const NARROW = 328;

/** One form of a chart: what it is called, how it is read, and what it draws. */
interface Form {
  readonly kind: string;
  readonly key: string;
  /** Figures with a mark of their own, in the order of the marks. */
  readonly marked: readonly ChartFigure[];
  readonly apart: readonly ApartFigure[];
  readonly draw: (width: number) => Drawing;
}

/**
 * One indicator over several places: squares where they can be counted, a ruler for a few figures, heaps with their
 * median for many; without figures, or with one or two, a sentence.
 */
export const indicatorToChart = (indicator: IndicatorFigures): Chart | NoChart => {
  const { id, name, unit, superlatives } = indicator;
  const measured = indicator.figures.filter(isDrawable);
  const all = [...measured, ...indicator.apart.map(({ figure }) => figure)];
  const years = figuresToYears(measured);
  const mixed = years.length < 2 && measured.length > MOST_NAMED;
  const figures = mixed ? figuresToOneYear(measured) : measured;
  const apart = [
    ...measured
      .filter((figure) => !figures.includes(figure))
      .map((figure) => ({ figure, reason: reasonText('year', []) })),
    ...indicator.apart,
  ];
  if (measured.length === 0)
    return { id, sentence: `${name}：收录的文件里没有可以画在同一条数轴上的数字。` };
  const title = dotsToTitle(name, figures, superlatives);
  const counted = all.length >= FEWEST && fitSquares(all);
  const places = new Set(figures.map(({ place }) => place.code)).size;
  if (!counted && (figures.length < FEWEST || places < 2)) return { id, sentence: `${title}。` };
  const form = counted
    ? toSquares(all)
    : years.length > 1
      ? toYears(years, figures.length, indicator)
      : toLine(figures, { ...indicator, apart });
  const said = counted ? countsToTitle(name, form.marked) : title;
  return {
    id,
    title: said,
    key: form.key,
    notes:
      counted && indicator.apart.length > 0
        ? [asideNote(indicator.apart.map(({ reason }) => reason))]
        : [],
    apart: form.apart,
    source: figuresSource(form.marked, 'document'),
    sourceInFull: figuresSource(form.marked, 'work'),
    alt: figuresAlt(form.kind, said, unit, form.marked),
    dataTable: figuresToDataTable(toTableFigures(form.marked, form.apart), unit),
    wide: form.draw(WIDE),
    narrow: form.draw(NARROW),
  };
};

/** Counts that are named one by one in a title. */
const NAMED = 4;

/** What squares show, by place and year: nothing is set beside what it cannot be compared with. */
const countsToTitle = (name: string, figures: readonly ChartFigure[]): string => {
  const places = new Set(figures.map(({ place }) => place.code)).size;
  if (figures.length > NAMED)
    return `${name}：${String(places)}个地方写了${String(figures.length)}个数`;
  return `${name}：${figures
    .map(
      (figure) =>
        `${figure.place.name}${draftMark(figure.draft)}${figure.period === '' ? '' : periodText(figure)}${
          figure.status === 'actual' ? statusWord('actual') : ''
        }${placedInSentence(figure)}`,
    )
    .join('，')}`;
};

/** A figure that never came to a number is no mark; it stays in lists of what could not be read. */
const isDrawable = ({ value, valueMax }: ChartFigure): boolean =>
  Number.isFinite(value) && (valueMax === null || Number.isFinite(valueMax));

const toSquares = (all: readonly ChartFigure[]): Form => {
  const { figures, draw, key } = figuresToSquares(all);
  return { kind: '方格图', key, marked: figures, apart: [], draw };
};

const toLine = (figures: readonly ChartFigure[], { unit, apart }: IndicatorFigures): Form => {
  const few = figures.length <= MOST_NAMED;
  const marked = few ? figures : ends(figures);
  const marks = marked.map((figure) => ({ figure, line: placeLine(figure, unit) }));
  const draw = (width: number): Drawing =>
    few
      ? rulerToDrawing(placeRuler(marks, unit, width))
      : distributionToDrawing(
          placeDistribution(figures, marks, { width, side: width < 400 ? 6 : 9, tallest: TALLEST }),
        );
  const key = few
    ? figuresToKey(figures, unit)
    : [
        `单位：${unit}`,
        `${squareKey(figures.length, TALLEST)}，共${figures.length}个`,
        '竖线是中位数',
      ].join(GAP);
  return { kind: few ? '点列图' : '分布图', key, marked, apart, draw };
};

/** The same measure year by year: a heap a year, all on one scale. */
const toYears = (
  years: readonly FiguresOfYear[],
  count: number,
  { unit, apart }: IndicatorFigures,
): Form => {
  const all = years.flatMap(({ figures }) => figures);
  const marked = ends(all);
  const reach = extent(all, ({ value }) => value) as [number, number];
  const draw = (width: number): Drawing =>
    stackDrawings(
      years.map(({ period, figures }) => ({
        label: `${periodName(period)}，${String(figures.length)}个`,
        drawing: distributionToDrawing(
          placeDistribution(
            figures,
            marked
              .filter((figure) => figures.includes(figure))
              .map((figure) => ({ figure, line: placeLine(figure, unit) })),
            { width, side: width < 400 ? 4 : 5, tallest: TALLEST_OF_YEAR, ends: reach },
          ),
        ),
      })),
    );
  const most = Math.max(...years.map(({ figures }) => figures.length));
  const key = [
    `单位：${unit}`,
    `一年一幅，同一把尺；${squareKey(most, TALLEST_OF_YEAR)}，共${all.length}个`,
    '竖线是中位数',
    count > all.length ? `不在图上的${count - all.length}个没有写年份，或那一年不到五个` : '',
  ]
    .filter((part) => part !== '')
    .join(GAP);
  return { kind: '历年分布图', key, marked, apart, draw };
};

/** The least and the greatest, the first of equals. */
const ends = (figures: readonly ChartFigure[]): ChartFigure[] => {
  const ordered = [...figures].sort((a, b) => a.value - b.value);
  const [low] = ordered;
  const high = ordered.find(({ value }) => value === ordered[ordered.length - 1]?.value);
  return low === undefined || high === undefined || low.value === high.value ? [] : [low, high];
};
