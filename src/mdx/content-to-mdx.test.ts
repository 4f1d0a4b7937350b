import fc from 'fast-check';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { Node, Parent } from 'unist';
import type { ClauseRecord } from '../model/clause.ts';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { PlanContent } from '../model/plan-content.ts';
import { contentToMdx } from './content-to-mdx.ts';
import { hostile } from './fixtures/hostile.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

const entry = (anchor: string, text: string, rest: Partial<ClauseRecord> = {}): ClauseRecord =>
  makeClause({ plan: 'p', anchor, type: 'paragraph', number: null, text, ...rest });

const content = (clauses: ClauseRecord[], rest: Partial<PlanContent> = {}): PlanContent => ({
  plan: makePlan({ id: 'p', title: '--- {title} "x": \'y\' # z' }),
  clauses,
  items: [],
  tables: [],
  boxes: [],
  projects: [],
  targets: [],
  unread: [],
  excluded: [],
  removed: [],
  messages: [],
  ...rest,
});

/** Visible text of a parsed MDX tree, paragraphs of an entry joined by a line break. */
function textOf(node: Node): string {
  if ('value' in node)
    return node.type === 'text' || node.type === 'inlineCode' ? String(node.value) : '?';
  const children = 'children' in node ? (node as Parent).children : [];
  return children.map(textOf).join((node as { name?: string }).name === 'Entry' ? '\n' : '');
}

const readBack = (mdx: string): string[] =>
  parser.parse(mdx.replace(/^---\n[\s\S]*?\n---\n/u, '')).children.map(textOf);

test('hostile strings stand in the MDX as text, in every place of an entry', () => {
  const clauses = hostile.flatMap((text, n) => [
    entry(`pre-p${n + 1}`, text),
    entry(`c${n + 1}`, `${n + 1}.${text}。${text}`, {
      type: 'clause',
      number: `${n + 1}`,
      heading: text,
    }),
    entry(`ch${n + 1}`, text, { type: 'heading', heading: text }),
    entry(`end-p${n + 1}`, `${text}\n${text}`),
  ]);
  const blankless = (texts: string[]): string[] => texts.map((text) => text.replace(/\s+/gu, ''));
  expect(blankless(readBack(contentToMdx(content(clauses))))).toEqual(
    blankless(clauses.map((clause) => clause.text)),
  );
});

test('entries of one box stand within one frame', () => {
  const clauses = ['c1', 'p1', 'p2', 'p3', 'c2'].map((anchor) => entry(anchor, anchor));
  const mdx = contentToMdx(content(clauses, { boxes: [['p1', 'p2'], ['p3']] }));
  expect(readBack(mdx).map((text) => text.replace(/\s/gu, ''))).toEqual(['c1', 'p1p2', 'p3', 'c2']);
  expect(mdx.match(/<section class="framed">/gu)).toHaveLength(2);
});

test('any text comes back as it went in', () => {
  const pieces = fc.constantFrom(
    ...hostile,
    '\n',
    ' ',
    '甲',
    '*',
    '_',
    '`',
    '{',
    '<',
    '&',
    '[',
    '\\',
    '#',
    '1.',
  );
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts
        .join('')
        .trim()
        .replace(/\s*\n\s*/gu, '\n');
      fc.pre(text !== '');
      const [back = ''] = readBack(contentToMdx(content([entry('c1', text)])));
      expect(back.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
    }),
    { seed: 20231122, numRuns: 300 },
  );
});

test('figures, items and duties become elements with their ids, each id once', () => {
  const text = '3.搭建平台。一是新增30家以上，二是达到2个。（责任单位：区科技局）';
  const at = (part: string): [number, number] => [
    text.indexOf(part),
    text.indexOf(part) + part.length,
  ];
  const target = (n: number, part: string): PlanContent['targets'][number] =>
    makeTarget({ id: `p#c3-t${n}`, plan: 'p', clause: 'c3', quote: part, figure: at(part) });
  const mdx = contentToMdx(
    content(
      [
        entry('c3', text, {
          type: 'clause',
          number: '3',
          heading: '搭建平台',
          duties: [{ role: '责任单位', bodies: ['区科技局'] }],
        }),
      ],
      {
        items: [
          { anchor: 'c3-i1', clause: 'c3', label: '一是', range: at('一是新增30家以上，') },
          {
            anchor: 'c3-i2',
            clause: 'c3',
            label: '二是',
            range: at('二是达到2个。（责任单位：区'),
          },
        ],
        targets: [target(1, '30家以上'), target(2, '2个')],
      },
    ),
  );
  expect(mdx).toContain(
    [
      '<Entry id="c3" clause="p#c3" type="clause">',
      '  <p><a class="n" href="#c3">3.</a><b>搭建平台。</b><span id="c3-i1">一是新增<span id="c3-t1" class="fig">30家以上</span>，</span><span id="c3-i2">二是达到<span id="c3-t2" class="fig">2个</span>。<span class="duty">（责任单位：区</span></span><span class="duty">科技局）</span></p>',
      '</Entry>',
    ].join('\n'),
  );
});

test('rows of a table stand in one table: merged cells span, gaps are empty cells, every cell names its column', () => {
  const cell = (text: string, part: string, column: number, rows = 1, columns = 1) => {
    const from = text.indexOf(part);
    return { column, columns, rows, range: [from, from + part.length] as [number, number] };
  };
  const texts = ['任务 时限', '修路 3公里', '绿化'];
  const [heads = '', first = '', second = ''] = texts;
  const mdx = contentToMdx(
    content(
      texts.map((text, n) => entry(`p${n + 1}`, text)),
      {
        tables: [
          {
            heads: 1,
            width: 3,
            rows: [
              { clause: 'p1', cells: [cell(heads, '任务', 0), cell(heads, '时限', 1, 1, 2)] },
              { clause: 'p2', cells: [cell(first, '修路', 0), cell(first, '3公里', 1, 2)] },
              { clause: 'p3', cells: [cell(second, '绿化', 0)] },
            ],
          },
        ],
        targets: [makeTarget({ id: 'p#p2-t1', clause: 'p2', quote: '3公里', figure: [3, 6] })],
      },
    ),
  );
  expect(mdx.replace(/\s*\n\s*/gu, '')).toContain(
    [
      '<Table rows="p1 p2 p3" plan="p" heads="1" set="rows"><thead>',
      '<tr id="p1" class="c" data-clause="p#p1"><th scope="col">任务</th><th scope="colgroup" colspan="2">时限</th></tr></thead><tbody>',
      '<tr id="p2" class="c" data-clause="p#p2"><td data-head="任务">修路</td><td rowspan="2" data-head="时限"><span id="p2-t1" class="fig">3公里</span></td><td data-head="时限" /></tr>',
      '<tr id="p3" class="c" data-clause="p#p3"><td data-head="任务">绿化</td><td data-head="时限" /></tr></tbody></Table>',
    ].join(''),
  );
});
