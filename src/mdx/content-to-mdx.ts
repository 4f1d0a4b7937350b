import { refOf } from '../address/reference.ts';
import type { Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanContent } from '../model/plan-content.ts';
import type { PlanTable, TableCellRecord } from '../model/plan-table.ts';
import { entryToMarks, figureMarks } from './entry-to-marks.ts';
import { type Mark, flowElement, inlineElement, marksToPhrasing } from './marks-to-phrasing.ts';
import { tableToElement } from './table-to-element.ts';

const writer = unified().use(remarkMdx).use(remarkStringify).freeze();

/**
 * The MDX of one plan: per entry an `<Entry id clause type>` that holds the entry's text in `<p>` (a heading:
 * `<span>`) with its marks inside. Every paragraph stands whole within an inline element, so that no line of
 * a source can begin a Markdown block or an `import`; what remains to be escaped the library escapes.
 */
export function contentToMdx(content: PlanContent): string {
  const itemsOf = Map.groupBy(content.items, (item) => item.clause);
  const targetsOf = Map.groupBy(content.targets, (target) => target.clause);
  const marksOf = (entry: ClauseRecord): Mark[] =>
    entryToMarks(entry, itemsOf.get(entry.anchor) ?? [], targetsOf.get(entry.anchor) ?? []);
  const runs = runsOfEntries(content);
  const children = runs.map(({ table, rows: [first, ...rest] }) => ({
    anchor: first.entry.anchor,
    element:
      table === null
        ? entryToElement(first.entry, marksOf(first.entry))
        : tableToElement(
            [first, ...rest].map(({ entry, cells }) => {
              return { entry, cells, marks: figureMarks(targetsOf.get(entry.anchor) ?? []) };
            }),
            table,
          ),
  }));
  const root: Root = { type: 'root', children: framed(children, content.boxes) };
  const front = stringify({ plan: content.plan.id, title: content.plan.title }, { lineWidth: 0 });
  return `---\n${front}---\n\n${writer.stringify(root)}`;
}

/** Elements of one box stand within one frame. */
function framed(
  elements: readonly { readonly anchor: string; readonly element: MdxJsxFlowElement }[],
  boxes: PlanContent['boxes'],
): MdxJsxFlowElement[] {
  const boxOf = new Map(boxes.flatMap((box) => box.map((anchor) => [anchor, box] as const)));
  let open: PlanContent['boxes'][number] | undefined;
  return elements.reduce<MdxJsxFlowElement[]>((all, { anchor, element }) => {
    const box = boxOf.get(anchor);
    const last = all.at(-1);
    if (box === undefined) all.push(element);
    else if (box === open) last?.children.push(element);
    else all.push(flowElement('section', { class: 'framed' }, [element]));
    open = box;
    return all;
  }, []);
}

interface RunRow {
  readonly entry: ClauseRecord;
  readonly cells: readonly TableCellRecord[];
}

/** Entries that are shown together: the rows of a table, or one that is none. */
interface Run {
  readonly table: PlanTable | null;
  readonly rows: [RunRow, ...RunRow[]];
}

/** A plan's entries in order, rows of one table together. */
function runsOfEntries({ clauses, tables }: PlanContent): Run[] {
  const placeOf = new Map(
    tables.flatMap((table) =>
      table.rows.map(({ clause, cells }) => [clause, { table, cells }] as const),
    ),
  );
  return clauses.reduce<Run[]>((runs, entry) => {
    const { table = null, cells = [] } = placeOf.get(entry.anchor) ?? {};
    const last = runs.at(-1);
    if (table !== null && last?.table === table) last.rows.push({ entry, cells });
    else runs.push({ table, rows: [{ entry, cells }] });
    return runs;
  }, []);
}

/** One entry; each of its paragraphs keeps those marks that fall within it. */
function entryToElement(entry: ClauseRecord, marks: Mark[]): MdxJsxFlowElement {
  const tag = entry.type === 'heading' ? 'span' : 'p';
  const children: Paragraph[] = [];
  let start = 0;
  for (const line of entry.text.split('\n')) {
    const end = start + line.length;
    const phrasing = marksToPhrasing(entry.text, start, end, marks);
    children.push({ type: 'paragraph', children: [inlineElement(tag, {}, phrasing)] });
    start = end + 1;
  }
  const values = { id: entry.anchor, clause: refOf(entry), type: entry.type };
  return flowElement('Entry', values, children);
}
