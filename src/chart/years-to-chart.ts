import type { Chart, ChartFigure, NoChart, Place } from './chart.ts';
import type { Strip } from './strip-series.ts';
import { stripsToChart } from './strips-to-chart.ts';
import { drawnPart } from '../words/drawn-part.ts';
import { placedCaption } from '../words/placed-figure.ts';

/** One measure of one place where it occurs more than once: the result of a year, the promise for the next. */
export interface MeasureYears {
  readonly name: string;
  readonly unit: string;
  readonly topic: string;
  readonly figures: readonly ChartFigure[];
}

/**
 * One place through its documents: a strip per measure with at least two different periods or with a
 * result beside a promise. All figures must be the place's own: a city never stands on a district's line.
 */
export const yearsToChart = (place: Place, measures: readonly MeasureYears[]): Chart | NoChart => {
  const stranger = measures
    .flatMap(({ figures }) => figures)
    .find((f) => f.place.code !== place.code);
  if (stranger !== undefined)
    throw new Error(
      `Chart of ${place.name}: figure ${stranger.id} belongs to ${stranger.place.name}`,
    );
  const repeated = measures.filter(({ figures }) => new Set(figures.map(moment)).size > 1);
  const drawn = mostWritten(repeated);
  const topics = [...new Set(drawn.map(({ topic }) => topic))];
  const met = countMet(repeated);
  return stripsToChart(
    {
      id: `years-${place.code}`,
      kind: '历年图',
      title:
        met === 0
          ? `${place.name}：${repeated.length}项数字在不同年份都写过`
          : met === repeated.length
            ? `${place.name}：${met}项数字既有已到的结果，又有下一步的目标`
            : `${place.name}：${repeated.length}项数字前后都写过，其中${met}项既有结果又有目标`,
      spoken: [],
      notes: ['数字的增减不表示好坏。', ...drawnPart(drawn.length, repeated.length)],
      sentence: `${place.name}收录的文件里，没有同一项数字在不同年份出现。`,
    },
    topics.map((heading) => ({
      heading,
      strips: drawn.filter(({ topic }) => topic === heading).map(toStrip),
    })),
  );
};

/** A place of many documents has hundreds of such figures: so many are drawn, of the measures that it writes most often. */
const MARKS = 48;

function mostWritten(measures: readonly MeasureYears[]): MeasureYears[] {
  const chosen = new Set<MeasureYears>();
  let marks = 0;
  for (const measure of measures.toSorted((a, b) => b.figures.length - a.figures.length)) {
    if (chosen.size > 0 && marks + measure.figures.length > MARKS) break;
    chosen.add(measure);
    marks += measure.figures.length;
  }
  return measures.filter((measure) => chosen.has(measure));
}

const moment = ({ period, status }: ChartFigure): string => `${period} ${status}`;

/** How many measures have a result and a promise. */
const countMet = (measures: readonly MeasureYears[]): number =>
  measures.filter(
    ({ figures }) =>
      figures.some(({ status }) => status === 'actual') &&
      figures.some(({ status }) => status === 'target'),
  ).length;

const toStrip = ({ name, unit, figures }: MeasureYears): Strip => ({
  label: name,
  unit,
  detail: '',
  joined: isFromResult(figures),
  peers: null,
  empty: '',
  marks: [...figures].sort(byTime).map((figure) => ({
    figure,
    quiet: false,
    caption: placedCaption(figure),
  })),
});

/** A result and one promise after it: 2023年结果 to 2024年目标. */
const isFromResult = (figures: readonly ChartFigure[]): boolean => {
  const [first, second] = [...figures].sort(byTime);
  return figures.length === 2 && first?.status === 'actual' && second?.status === 'target';
};

const byTime = (a: ChartFigure, b: ChartFigure): number =>
  a.period.localeCompare(b.period, 'en') ||
  a.status.localeCompare(b.status, 'en') ||
  a.id.localeCompare(b.id, 'en');
