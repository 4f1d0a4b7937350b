import { describe, expect, it } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import type { Chart, Drawing, NoChart } from './chart.ts';
import { chartToSvgFile } from './chart-to-svg-file.ts';
import { drawingToSvg } from './drawing-to-svg.ts';
import { BAD_INPUT, lineOf, EVERY_MARK, everyChart } from './fixtures/charts.ts';
import { figure, PLACES } from './fixtures/figures.ts';
import { yearsToChart } from './years-to-chart.ts';

const elements = (node: Nodes): Element[] =>
  'children' in node
    ? [
        ...(node.type === 'element' ? [node] : []),
        ...node.children.flatMap((c) => elements(c as Nodes)),
      ]
    : [];

const written = (drawing: Drawing): string => drawingToSvg(drawing, 'alt', 'wide', (href) => href);

/** Where the marks in a drawing's first axis lead, in reading order. */
const marksOf = (drawing: Drawing): string[] => {
  const shown = {
    ...drawing,
    nodes: drawing.nodes.filter((n) => n.properties['display'] === undefined),
  };
  return elements(fromHtml(written(shown), { fragment: true })).flatMap((element) =>
    element.tagName === 'a' ? [String(element.properties['href'])] : [],
  );
};

/** What is read on a drawing. */
const textOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node && !(node.type === 'element' && node.tagName === 'title')
      ? node.children.map((child) => textOf(child as Nodes)).join('')
      : '';

/** Where a row of a data table leads. */
const linkOf = (row: Chart['dataTable']['rows'][number]): string =>
  row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.href : '')).join('');

/** All that a drawing may be made of. */
const DRAWN = new Set(['svg', 'g', 'a', 'title', 'path', 'rect', 'text', 'tspan']);

const isChart = (chart: Chart | NoChart): chart is Chart => 'wide' in chart;

describe('bad input', () => {
  it.each(BAD_INPUT)('$name: drawn whole, or a sentence', ({ name, figures, marks }) => {
    const chart = lineOf('bad', figures);
    if (!isChart(chart)) {
      expect(marks).toBe(0);
      expect(chart.sentence).toBe('没有数。');
      return;
    }
    for (const drawing of [chart.wide, chart.narrow]) {
      const text = written(drawing);
      expect(text, name).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(marksOf(drawing)).toHaveLength(marks);
      const inside = elements(fromHtml(text, { fragment: true })).map(({ tagName }) => tagName);
      expect(inside.filter((tag) => !DRAWN.has(tag))).toEqual([]);
      expect(text).not.toMatch(/<[^>]* onclick=/);
    }
    expect(chart.title).not.toMatch(/NaN|undefined/);
    expect(chartToSvgFile(chart, '版本', (href) => href)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('data tables', () => {
  it.each(
    everyChart()
      .filter(isChart)
      .map((chart) => [chart.id, chart] as const),
  )(
    '%s: the table holds just the marks, in their order, and then what stands apart',
    (id, chart) => {
      const rows = chart.dataTable.rows.map(linkOf);
      const apart = chart.apart.map((one) => one.figure.href);
      const marks = marksOf(chart.wide);
      expect(marksOf(chart.narrow)).toEqual(marks);
      if (id !== 'coverage') expect(new Set(rows).size).toBe(rows.length);
      if (id === 'bodies') {
        expect(rows.slice(0, marks.length)).toEqual(marks);
        expect(chart.notes.join('')).toContain(`其余${rows.length - marks.length}个`);
      } else if (id === 'coverage') {
        const named = chart.dataTable.rows.filter((cells) => Number(cells[4]) > 0);
        expect(named.map(linkOf)).toEqual(marks);
      } else {
        expect(rows).toEqual([...marks, ...apart]);
        expect(marks.length).toBeGreaterThan(1);
      }
    },
  );

  it.each(
    everyChart()
      .filter(isChart)
      .map((chart) => [chart.id, chart] as const),
  )('%s: the name of each mark begins with what is read on it', (id, chart) => {
    for (const drawing of [chart.wide, chart.narrow]) {
      const links = elements(fromHtml(written(drawing), { fragment: true })).filter(
        ({ tagName }) => tagName === 'a',
      );
      for (const link of links) {
        const seen = link.children.map(textOf).join('').trim();
        if (id === 'coverage') continue;
        expect(seen).not.toBe('');
        expect(String(link.properties['ariaLabel'])).toSatisfy(
          (name: string) =>
            name.startsWith(`${seen.replace(/ +/gu, ' ')}，`) && !/，(?:，|$)/u.test(name),
        );
      }
    }
  });

  it('a mark and its row give the same value, wording and link', () => {
    const chart = lineOf('same', EVERY_MARK);
    if (!isChart(chart)) throw new Error('expected a chart');
    const links = elements(fromHtml(written(chart.wide), { fragment: true })).filter(
      ({ tagName }) => tagName === 'a',
    );
    for (const source of EVERY_MARK) {
      const row = chart.dataTable.rows.find((one) => linkOf(one) === source.href);
      expect(row?.slice(6, 9)).toEqual([
        source.value,
        source.valueMax,
        source.number + source.unit,
      ]);
      expect(row?.[10]).toEqual({ text: source.work + source.entry, href: source.href });
      const mark = links.find(({ properties }) => properties['href'] === source.href);
      expect(mark?.properties['ariaLabel']).toContain(source.number + source.unit);
    }
  });
});

describe('marks', () => {
  it('tell place, promise, result and draft by siglum and shape, without colour', () => {
    const chart = lineOf('shapes', EVERY_MARK);
    if (!isChart(chart)) throw new Error('expected a chart');
    const links = elements(fromHtml(written(chart.wide), { fragment: true })).filter(
      ({ tagName }) => tagName === 'a',
    );
    const shapeOf = (href: string): string => {
      const mark = links.find(({ properties }) => properties['href'] === href);
      if (mark === undefined) throw new Error(`no mark ${href}`);
      const seal = elements(mark).find(({ properties }) =>
        /k-(full|hollow)/.test(String(properties['className'])),
      );
      return String(seal?.properties['className']);
    };
    const shapes = { promise: '', result: '', draft: '', both: '' };
    for (const one of EVERY_MARK) {
      const kind =
        one.status === 'actual' ? (one.draft ? 'both' : 'result') : one.draft ? 'draft' : 'promise';
      shapes[kind] = shapeOf(one.href);
    }
    expect(new Set(Object.values(shapes)).size).toBe(4);
    for (const link of links) {
      const place = EVERY_MARK.find(({ href }) => href === link.properties['href'])?.place;
      const sigla = elements(link)
        .filter(({ properties }) => String(properties['className']).includes('k-sig'))
        .map(({ children }) => (children[0]?.type === 'text' ? children[0].value : ''));
      expect(new Set(sigla)).toEqual(new Set([place?.siglum]));
    }
  });

  it('an arrow points right for ≥, left for ≤; 约 has a whisker on both sides', () => {
    const tails = (op: '>=' | '<=' | '~' | '='): number[] => {
      const chart = lineOf('tail', [figure({ op, value: 5 })]);
      const marks = isChart(chart)
        ? elements(fromHtml(written(chart.wide), { fragment: true }))
        : [];
      const seal = marks.find(({ properties }) =>
        String(properties['className']).includes('k-full'),
      );
      const centre = Number(seal?.properties['x']) + 10;
      return marks
        .filter(({ properties }) => properties['className']?.toString() === 'k-line')
        .map(({ properties }) =>
          Math.sign(Number(/^M(-?[\d.]+)/.exec(String(properties['d']))?.[1]) - centre),
        );
    };
    expect([tails('>='), tails('<='), tails('~'), tails('=')]).toEqual([[1], [-1], [1, -1], []]);
  });
});

describe('what a chart says', () => {
  it.each(everyChart().map((chart) => [chart.id, chart] as const))(
    '%s has every part',
    (_, chart) => {
      expect(isChart(chart)).toBe(true);
      if (!isChart(chart)) return;
      expect(chart.title.length).toBeGreaterThan(6);
      expect(chart.source).toMatch(/^来源：.+。$/);
      expect(chart.alt).toContain(chart.title);
      const file = chartToSvgFile(chart, '规划对照 2026-11-22', (href) => `../${href}`);
      expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(file).not.toContain('var(');
      expect(file).not.toContain('display="none"');
      expect(file.replace(/<[^>]+>/g, '')).toContain('来源：');
    },
  );

  it('a city is never drawn on its district’s line', () => {
    expect(() =>
      yearsToChart(PLACES.tai, [
        { name: '技改', unit: '个', topic: '', figures: [figure({ place: PLACES.zao })] },
      ]),
    ).toThrow(/belongs to 枣庄市/);
  });

  it('a measure that occurs once is no series through the years', () => {
    const chart = yearsToChart(PLACES.tai, [
      { name: '技改', unit: '个', topic: '', figures: [figure()] },
    ]);
    expect(chart).toEqual({
      id: 'years-370405',
      sentence: '台儿庄区收录的文件里，没有同一项数字在不同年份出现。',
    });
  });
});
