import type { Chart, NoChart } from './chart.ts';
import { figuresAlt } from '../words/figures-alt.ts';
import { figuresToKey, GAP } from './figures-to-key.ts';
import { figuresSource } from '../words/figures-source.ts';
import { figuresToDataTable, toTableFigures } from './figures-to-data-table.ts';
import { placeStrips, STRIPS_NARROW, STRIPS_WIDE } from './place-strips.ts';
import type { StripGroup } from './strip-series.ts';
import { stripsToDrawing } from './strips-to-drawing.ts';

/** What a chart of strips says beside its marks. */
export interface StripsWords {
  readonly id: string;
  readonly title: string;
  /** The chart's kind in its spoken form: 历年图, 概览图. */
  readonly kind: string;
  readonly notes: readonly string[];
  /** What the empty lines mean, for those who do not see them: 智慧社区覆盖率：没有找到“智慧社区”. */
  readonly spoken: readonly string[];
  /** The sentence in the chart's place where nothing can be drawn. */
  readonly sentence: string;
}

/** How the band under a line is read. */
const PEERS = '线下是别处的数：细线是最小到最大，粗段是中间一半，竖线是中位数';

/** How the bar between two marks is read. */
const JOINED = '横线从已有的结果连到目标';

/** How every strip is scaled; units differ from strip to strip and stand with their labels. */
const SCALE = '每行各自从 0 画到该行最大的数';

/** Strips to a finished chart; a strip without any finite figure keeps its line and its detail. */
export const stripsToChart = (
  words: StripsWords,
  groups: readonly StripGroup[],
): Chart | NoChart => {
  const drawn = groups
    .map(({ heading, strips }) => ({
      heading,
      strips: strips.map((strip) => ({
        ...strip,
        marks: strip.marks.filter(
          ({ figure }) => Number.isFinite(figure.value) && Number.isFinite(figure.valueMax ?? 0),
        ),
      })),
    }))
    .filter(({ strips }) => strips.length > 0);
  const figures = drawn.flatMap(({ strips }) =>
    strips.flatMap(({ marks }) => marks.map(({ figure }) => figure)),
  );
  if (figures.length === 0) return { id: words.id, sentence: words.sentence };
  const strips = drawn.flatMap((group) => group.strips).filter(({ marks }) => marks.length > 0);
  const key = [
    SCALE,
    strips.some(({ peers }) => peers !== null) ? PEERS : '',
    strips.some(({ joined }) => joined) ? JOINED : '',
    figuresToKey(figures, ''),
  ];
  return {
    id: words.id,
    title: words.title,
    key: key.filter((part) => part !== '').join(GAP),
    notes: words.notes,
    apart: [],
    source: figuresSource(figures, 'document'),
    sourceInFull: figuresSource(figures, 'work'),
    alt:
      figuresAlt(words.kind, words.title, '', figures) +
      words.spoken.map((said) => `${said}。`).join(''),
    dataTable: figuresToDataTable(toTableFigures(figures, []), ''),
    wide: stripsToDrawing(placeStrips(drawn, STRIPS_WIDE)),
    narrow: stripsToDrawing(placeStrips(drawn, STRIPS_NARROW)),
  };
};
