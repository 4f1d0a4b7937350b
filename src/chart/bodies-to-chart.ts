import type { Chart, NoChart, Place, Drawing } from './chart.ts';
import { stateWord } from '../words/state.ts';
import { barsToDrawing, type Bar } from './bars-to-drawing.ts';

/** How many clauses name a body; a clause that names six bodies counts once for each. */
export interface BodyCount {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly clauses: number;
  /** Site-root path of the body's page. */
  readonly href: string;
}

const SHOWN = 12;

/** What each responsible body carries, by clauses, the first dozen drawn and all in the table; which one is 最多 only where `superlatives` are wanted. */
export const bodiesToChart = (
  id: string,
  where: string,
  bodies: readonly BodyCount[],
  documents: readonly { readonly document: string; readonly work: string }[],
  superlatives: boolean,
): Chart | NoChart => {
  const ordered = bodies
    .filter(({ clauses }) => Number.isFinite(clauses) && clauses > 0)
    .sort((a, b) => b.clauses - a.clauses || a.id.localeCompare(b.id, 'en'));
  const [first] = ordered;
  if (first === undefined) return { id, sentence: `${where}的条文${stateWord('unassigned')}。` };
  const shown = ordered.slice(0, SHOWN);
  const title = superlatives
    ? `${where}：${first.name}出现在${first.clauses}条里，在${ordered.length}个责任单位中最多`
    : `${where}：${ordered.length}个责任单位各出现在多少条里`;
  const bars = shown.map(toBar);
  const draw = (width: number): Drawing => barsToDrawing(bars, width);
  return {
    id,
    title,
    key: '单位：条　一条写几个单位，就给每个单位各计一条；条文里的数字不在单位之间拆分',
    notes:
      ordered.length > SHOWN
        ? [`图上是前${SHOWN}个单位，其余${ordered.length - SHOWN}个见表。`]
        : [],
    apart: [],
    source: `来源：${documents.map(({ document }) => document).join('，')}。`,
    sourceInFull: `来源：${documents.map(({ work }) => work).join('，')}。`,
    alt: `条形图。${title}。${shown.map(({ name, clauses }) => `${name}${clauses}条`).join('；')}。`,
    dataTable: {
      columns: [
        { header: '地区', type: 'text' },
        { header: '责任单位', type: 'link' },
        { header: '条文数', type: 'number' },
      ],
      rows: ordered.map(({ name, place, clauses, href }) => [
        place.name,
        { text: name, href },
        clauses,
      ]),
    },
    wide: draw(680),
    narrow: draw(328),
  };
};

const toBar = ({ name, place, clauses, href }: BodyCount): Bar => ({
  label: name,
  value: clauses,
  written: `${clauses}条`,
  place,
  href,
  title: `${place.name}${name}：${clauses}条`,
});
