import type { Chart, ChartFigure, NoChart } from './chart.ts';
import { numberToDigits } from '../numeral/number-to-chinese.ts';
import { drawnPart } from '../words/drawn-part.ts';
import { placedDetail } from '../words/placed-figure.ts';
import type { Peers } from './peers.ts';
import type { Strip, StripMark } from './strip-series.ts';
import { stripsToChart } from './strips-to-chart.ts';

/** One measure that several documents can be compared on; `own` is empty where this document has none. */
export interface ProfileMeasure {
  readonly name: string;
  readonly unit: string;
  readonly topic: string;
  readonly own: readonly ChartFigure[];
  /** Others with a mark each: all, or none where they are too many. */
  readonly others: readonly ChartFigure[];
  /** The others in five numbers, where they are too many. */
  readonly peers: Peers | null;
  /** How many others there are. */
  readonly elsewhere: number;
  /** What this document says instead of a figure: 没有找到“智慧社区”, 写到了“光伏”，没有写这个数. */
  readonly instead: string;
  /** The same in as few signs as a phone's drawing holds. */
  readonly brief: string;
}

/** One document against all others, measure by measure; `alone` counts its figures that nobody else has. */
export interface Profile {
  readonly id: string;
  readonly document: string;
  /** Measures that others write too, and how many of them this document writes. */
  readonly shared: number;
  readonly written: number;
  readonly alone: number;
  /** Those of the measures that are drawn. */
  readonly shown: readonly ProfileMeasure[];
}

/** A document at a glance: its figures in full, the others' in quiet, the measures that it lacks by name. */
export const profileToChart = ({
  id,
  document,
  shared,
  written,
  alone,
  shown,
}: Profile): Chart | NoChart => {
  const topics = [...new Set(shown.map(({ topic }) => topic))];
  return stripsToChart(
    {
      id,
      kind: '概览图',
      title: `${document}：${written}项数字别处也写了，另有${shared - written}项只有别处写了数`,
      spoken: shown
        .filter((measure) => measure.own.length === 0)
        .map(({ name, instead }) => `${name}：${instead}`),
      notes: [
        ...drawnPart(shown.length, shared),
        ...(alone > 0 ? [`另有${alone}个数字只有本文件写，或与别处口径不同，不在图上。`] : []),
      ],
      sentence: `${document}没有与其他文件可比的数字。`,
    },
    topics.map((heading) => ({
      heading,
      strips: shown.filter(({ topic }) => topic === heading).map(toStrip),
    })),
  );
};

/** How many others there are where not each has a mark: 别处61个，中位数7.5. */
const elsewhereText = ({ own, peers }: ProfileMeasure): string =>
  peers === null || own.length === 0
    ? ''
    : `别处${peers.count}个，中位数${numberToDigits(peers.median)}`;

const toStrip = (measure: ProfileMeasure): Strip => ({
  label: measure.name,
  unit: measure.unit,
  detail: elsewhereText(measure),
  joined: false,
  peers: measure.peers,
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
  caption: placedDetail(figure),
});
