import type { Chart, ChartFigure, NoChart } from './chart.ts';
import { figureToDetail } from './figure-to-words.ts';
import type { Strip, StripMark } from './strip-series.ts';
import { stripsToChart } from './strips-to-chart.ts';

/** One measure that several documents can be compared on; `own` is empty where this document has none. */
export interface ProfileMeasure {
  readonly name: string;
  readonly unit: string;
  readonly topic: string;
  readonly own: readonly ChartFigure[];
  /** Others to draw: all, or a choice of them. */
  readonly others: readonly ChartFigure[];
  /** How many others there are. */
  readonly elsewhere: number;
  /** What this document says instead of a figure: 没有找到“智慧社区”, 写到了，没有写这个数. */
  readonly instead: string;
  /** The same in as few signs as a phone's drawing holds. */
  readonly brief: string;
}

/** One document against all others, measure by measure; `alone` counts its figures that nobody else has. */
export interface Profile {
  readonly id: string;
  readonly document: string;
  readonly measures: readonly ProfileMeasure[];
  readonly alone: number;
  /** Those of the measures that are drawn. */
  readonly shown: readonly ProfileMeasure[];
}

/** A document at a glance: its figures in full, the others' in quiet, the measures that it lacks by name. */
export const profileToChart = ({
  id,
  document,
  measures,
  alone,
  shown,
}: Profile): Chart | NoChart => {
  const shared = measures.filter(({ others }) => others.length > 0);
  const own = shared.filter((measure) => measure.own.length > 0);
  const drawn = shown.filter(({ others }) => others.length > 0);
  const topics = [...new Set(drawn.map(({ topic }) => topic))];
  return stripsToChart(
    {
      id,
      kind: '概览图',
      title: `${document}：${shared.length}项可比的数字里写了${own.length}项`,
      spoken: drawn
        .filter((measure) => measure.own.length === 0)
        .map(({ name, instead }) => `${name}：${instead}`),
      notes: [
        ...(drawn.length < shared.length
          ? [
              `图上是其中写得较多的${drawn.length}项，另有${shared.length - drawn.length}项没有画出。`,
            ]
          : []),
        ...(alone > 0 ? [`另有${alone}个数字只有本文件写，或与别处口径不同，不在图上。`] : []),
      ],
      sentence: `${document}没有与其他文件可比的数字。`,
    },
    topics.map((heading) => ({
      heading,
      strips: drawn.filter(({ topic }) => topic === heading).map(toStrip),
    })),
  );
};

const toStrip = (measure: ProfileMeasure): Strip => ({
  label: measure.name,
  unit: measure.unit,
  detail:
    measure.elsewhere > measure.others.length
      ? `别处${measure.elsewhere}个，画出${measure.others.length}个`
      : '',
  empty: `${measure.brief}，别处写了${measure.elsewhere}个`,
  // A measure that this document lacks is an empty, broken line: the others' figures stand on its own page.
  marks:
    measure.own.length === 0
      ? []
      : [
          ...measure.own.map((figure) => toMark(figure, false)),
          ...measure.others.map((figure) => toMark(figure, true)),
        ],
});

const toMark = (figure: ChartFigure, quiet: boolean): StripMark => ({
  figure,
  quiet,
  caption: figureToDetail(figure),
});
