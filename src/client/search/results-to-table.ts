import { planHref } from '../../address/href.ts';
import type { Cell, Column, Table } from '../../export/table.ts';
import type { Found } from '../../search/query/found.ts';
import { foundToLines } from '../../search/query/found-to-lines.ts';
import { readImprint } from '../imprint.ts';
import { sayScope } from './say-result.ts';
import type { State } from './url-state.ts';
import { citation, planShortName, statusName, textStatus } from '../../words/document.ts';

/** Results as a table: an entry a row with its whole text, or in the view of lines a hit a row. */
export function resultsToTable(found: readonly Found[], state: State): Table {
  const lines = state.view === 'lines';
  return {
    name: `搜索_${state.q.replace(/[\\/:*?"<>|\s]+/gu, '_').slice(0, 30)}${lines ? '_上下文' : ''}`,
    columns: [...place, ...(lines ? context : whole), ...source],
    rows: found.flatMap((one) =>
      lines
        ? foundToLines(one).map(({ left, word, right }) => rowOf(one, [left, word, right]))
        : [rowOf(one, [pathOf(one), one.entry.text, one.ranges.length])],
    ),
    notes: resultsNotes(found, state),
  };
}

/** What results say of themselves: the question, how many, of which edition. */
export function resultsNotes(found: readonly Found[], state: State): string[] {
  const { title, mark, date } = readImprint();
  const scope = sayScope(state);
  return [
    `查询：${state.q}${scope === '' ? '' : `（${scope}）`}，共 ${found.length} 条`,
    `${title}（${mark}），版本 ${date}`,
  ];
}

const place: Column[] = [
  { header: '地方', type: 'text', width: 12 },
  { header: '文件', type: 'text', width: 34 },
  { header: '状态', type: 'text', width: 12 },
  { header: '编号', type: 'text', width: 14 },
];
const whole: Column[] = [
  { header: '所在章节', type: 'text', width: 30 },
  { header: '原文', type: 'text', width: 80 },
  { header: '处数', type: 'number', width: 8 },
];
const context: Column[] = [
  { header: '前文', type: 'text', width: 40 },
  { header: '词', type: 'text', width: 16 },
  { header: '后文', type: 'text', width: 40 },
];
const source: Column[] = [
  { header: '引用', type: 'text', width: 60 },
  { header: '链接', type: 'link', width: 50 },
  { header: '文本状态', type: 'text', width: 12 },
];

function rowOf({ entry }: Found, middle: Cell[]): Cell[] {
  const { plan } = entry;
  const status = plan.draft ? 'draft' : 'issued';
  const address = planHref(plan.id, entry.anchor);
  return [
    plan.region.name,
    planShortName({ ...plan, status }),
    statusName(status),
    entry.label,
    ...middle,
    citation({ ...plan, status }, entry.anchor),
    { text: address, href: address },
    textStatus(status, plan.superseded),
  ];
}

function pathOf({ entry }: Found): string {
  return [entry.path, entry.heading].filter((part) => part !== '').join(' › ');
}
