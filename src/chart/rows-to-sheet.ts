import type { Chart, ChartFigure, Drawing, Place } from './chart.ts';
import { distributionToDrawing } from './distribution-to-drawing.ts';
import { placedWords } from '../words/placed-figure.ts';
import { figuresToDataTable, toTableFigures } from './figures-to-data-table.ts';
import { figuresToKey, GAP } from './figures-to-key.ts';
import { figuresSource } from '../words/figures-source.ts';
import { placeDistribution, squareKey } from './place-distribution.ts';
import { placeRuler, type RulerMark } from './place-ruler.ts';
import { rulerLine } from './ruler-line.ts';
import { rulerToDrawing } from './ruler-to-drawing.ts';
import { type DrawnRow, MOST_NAMED, type Sheet, type SheetRow } from './sheet.ts';
import { stackDrawings } from './stack-drawings.ts';

/** Squares of a heap at most. */
const TALLEST = 12;

const WIDE = 624;
const NARROW = 324;

/** What a sheet says as a whole. */
export interface SheetWords {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
}

/** Measures → a sheet; null where none has a figure to draw. */
export const rowsToSheet = (words: SheetWords, all: readonly SheetRow[]): Sheet | null => {
  const rows = all
    .map((row) => ({ ...row, figures: row.figures.filter(isDrawable) }))
    .filter(({ figures }) => figures.length > 0)
    .map(drawRow);
  const figures = rows.flatMap((row) => (row.form === 'ruler' ? row.figures : row.picked));
  if (rows.length === 0) return null;
  const heaped = rows.flatMap((row) => (row.form === 'heaps' ? [row.figures.length] : []));
  const key = [
    '每行一把尺，两端是起止，断开的不从 0 起',
    figuresToKey(figures, ''),
    heaped.length > 0 ? `${squareKey(Math.max(...heaped), TALLEST)}${GAP}竖线是中位数` : '',
  ]
    .filter((part) => part !== '')
    .join(GAP);
  const stack = (size: 'wide' | 'narrow'): Drawing =>
    stackDrawings(rows.map((row) => ({ label: labelOf(row), drawing: row[size] })));
  const chart: Chart = {
    id: words.id,
    title: words.title,
    key,
    notes: words.notes,
    apart: [],
    source: figuresSource(figures, 'document'),
    sourceInFull: figuresSource(figures, 'work'),
    alt: `点列图。${words.title}。${rows.map(({ alt }) => alt).join('；')}。`,
    dataTable: figuresToDataTable(toTableFigures(figures, []), ''),
    wide: stack('wide'),
    narrow: stack('narrow'),
  };
  return { chart, rows, places: placesOf(figures) };
};

const isDrawable = ({ value, valueMax }: ChartFigure): boolean =>
  Number.isFinite(value) && Number.isFinite(valueMax ?? 0);

const labelOf = ({ name, unit }: SheetRow): string => (unit === '' ? name : `${name}（${unit}）`);

const drawRow = (row: SheetRow): DrawnRow => {
  const named = row.figures.length <= MOST_NAMED;
  const marks = (named ? row.figures : row.picked).map((figure): RulerMark => ({
    figure,
    line: rulerLine(figure, row.unit),
  }));
  const draw = (width: number): Drawing =>
    named
      ? rulerToDrawing(placeRuler(marks, row.unit, width))
      : distributionToDrawing(
          placeDistribution(row.figures, marks, { width, side: 5, tallest: TALLEST }),
        );
  const said = marks.map(({ figure }) => placedWords(figure)).join('；');
  return {
    ...row,
    form: named ? 'ruler' : 'heaps',
    alt: `${labelOf(row)}：${named ? '' : `${row.figures.length}个数；`}${said}`,
    wide: draw(WIDE),
    narrow: draw(NARROW),
  };
};

const placesOf = (figures: readonly ChartFigure[]): Place[] => [
  ...new Map(figures.map(({ place }) => [place.code, place])).values(),
];
