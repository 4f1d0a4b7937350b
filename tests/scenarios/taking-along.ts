import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { expect } from 'vitest';
import { clauses, entriesHolding, plan } from './edition.ts';
import { figureTable } from '../figure-tables.ts';
import { pdfToPages } from './pdf-to-pages.ts';
import { openPlan, type Scenario, see, still } from './scenario.ts';

/** Rows of a CSV that the site writes: BOM, CRLF, and only the first column is asked for. */
function firstColumn(csv: Buffer): string[] {
  const text = csv.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).trimEnd().split('\r\n');
  return lines.slice(1).map((line) => line.split(',')[0] ?? '');
}

const bodies = JSON.parse(readFileSync('dist/data/bodies.json', 'utf8')) as {
  id: string;
  region: string | null;
  clauses: string[];
}[];
const busiest = bodies
  .filter(({ region }) => region !== null)
  .reduce((one, other) => (other.clauses.length > one.clauses.length ? other : one));

/** Files, the clipboard and paper. */
export const takingAlong: Scenario[] = [
  {
    says: 'saves the figures in sight as CSV and as Excel, the same figures in both',
    async run(reader, home) {
      await reader.open(`${home}${figureTable.path}`);
      await reader.type('[data-filters] input[name="q"]', '企业');
      await still(reader);
      const seen = (await reader.run(
        `Array.from(document.querySelectorAll('.matrix .fig')).filter(function (one) { return one.offsetParent !== null; }).map(function (one) { return one.dataset.id; })`,
      )) as string[];
      const csv = await reader.save('[data-export="csv"]');
      expect(csv.name).toBe('规划对照 所选的数.csv');
      const ids = firstColumn(csv.bytes);
      expect([...ids].sort()).toEqual([...seen].sort());
      const xlsx = await reader.save('[data-export="xlsx"]');
      expect(xlsx.name).toBe('规划对照 所选的数.xlsx');
      const [sheet] = await readXlsxFile(xlsx.bytes);
      expect(sheet?.data.slice(1).map(([id]) => id)).toEqual(ids);
    },
  },
  {
    says: 'saves the hits of a search as a table, a row a hit',
    async run(reader, home) {
      await reader.open(`${home}search.html?q=${encodeURIComponent('高标准农田')}`);
      await see(reader, `document.querySelector('[data-part="exports"] button')`);
      await still(reader);
      const { name, bytes } = await reader.save('[data-part="exports"] button:nth-of-type(4)');
      expect(name).toBe('搜索_高标准农田.xlsx');
      const [sheet] = await readXlsxFile(bytes);
      const heads = sheet?.data[0] ?? [];
      const rows = sheet?.data.slice(1) ?? [];
      expect(rows.length).toBe(entriesHolding('高标准农田'));
      const texts = rows.map((row) => row[heads.indexOf('原文')]);
      expect(texts.filter((text) => !String(text).includes('高标准农田'))).toEqual([]);
    },
  },
  {
    says: 'saves the list of duties of the busiest department, a row a clause',
    async run(reader, home) {
      await reader.open(`${home}bodies/${busiest.id}.html`);
      const { bytes } = await reader.save('[data-duty-sheet] .ways button:nth-of-type(2)');
      const [sheet] = await readXlsxFile(bytes);
      const numbers = (sheet?.data ?? []).map(([first]) => first);
      expect(numbers.filter((one) => typeof one === 'number').length).toBe(busiest.clauses.length);
    },
  },
  {
    says: 'saves a chart as a picture, a drawing and a table, and stays on the page',
    async run(reader, home) {
      await reader.open(`${home}index.html`);
      const png = await reader.save('.chart [data-png]');
      expect(png.name).toMatch(/\.png$/u);
      expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
      // An empty canvas of this size is a few hundred bytes.
      expect(png.bytes.length).toBeGreaterThan(8000);
      const svg = await reader.save('.chart [data-svg]');
      const title = await reader.run(`document.querySelector('.chart-title').textContent`);
      expect(svg.name).toMatch(/\.svg$/u);
      expect(svg.bytes.toString('utf8')).toMatch(/^<svg [^]*<\/svg>\n$/u);
      expect(svg.bytes.toString('utf8')).toContain(`<title>${String(title).trim()}</title>`);
      const csv = await reader.save('.chart [data-csv]');
      expect(csv.name).toMatch(/\.csv$/u);
      const rows = await reader.run(`document.querySelectorAll('.chart tbody tr').length`);
      expect(csv.bytes.toString('utf8').trim().split('\r\n').length).toBe(Number(rows) + 1);
      expect(await reader.run('location.pathname')).toMatch(/index\.html$/u);
    },
  },
  {
    says: 'copies a citation with the button beside a clause and pastes it',
    async run(reader, home) {
      const clause = clauses.find(({ plan: id, type }) => id === plan.id && type === 'clause');
      const label = `第${clause?.number ?? ''}条`;
      await openPlan(reader, `${home}plans/${plan.id}.html`);
      await reader.click(`button[aria-label="复制引文：${label}"]`);
      await see(
        reader,
        `/已复制/.test(document.querySelector('.text > p[role="status"]').textContent)`,
      );
      await reader.paste('header input[name="q"]');
      await see(
        reader,
        `document.querySelector('header input[name="q"]').value === ${JSON.stringify(`《${plan.title}》（${plan.docNumber ?? ''}）${label}`)}`,
      );
    },
  },
  {
    says: 'saves a clause as a card to send on, named after its source, twice as fine as it is seen',
    async run(reader, home) {
      const clause = clauses.find(({ plan: id, type }) => id === plan.id && type === 'clause');
      const label = `第${clause?.number ?? ''}条`;
      await openPlan(reader, `${home}plans/${plan.id}.html`);
      const { name, bytes } = await reader.save(`button[aria-label="存成卡片图片：${label}"]`);
      expect(name).toBe(`${plan.title}（${plan.docNumber ?? ''}）${label}.png`);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(bytes.readUInt32BE(16)).toBe(1080);
      // Twenty signs a line of 38 px, and the source below.
      const lines = (clause?.text.length ?? 0) / 20;
      expect(bytes.readUInt32BE(20)).toBeGreaterThan(lines * 76 + 200);
      await see(
        reader,
        `/已存成图片/.test(document.querySelector('.text > p[role="status"]').textContent)`,
      );
    },
  },
  {
    says: 'copies the table of figures and pastes it with its columns',
    async run(reader, home) {
      await reader.open(`${home}${figureTable.path}`);
      await reader.type('[data-filters] input[name="q"]', '企业');
      await reader.click('[data-export="copy"]');
      await see(
        reader,
        `/已复制/.test(document.querySelector('[data-figures] [role="status"]').textContent)`,
      );
      await reader.paste('header input[name="q"]');
      await see(reader, `/^指标\\t/.test(document.querySelector('header input[name="q"]').value)`);
    },
  },
  {
    says: 'prints a plan, and one chapter alone on fewer sheets of A4',
    async run(reader, home) {
      await openPlan(reader, `${home}plans/${plan.id}.html`);
      await reader.run('void (window.print = function () { window.asked = true; })');
      await reader.click('button[aria-label^="打印本章"]');
      await see(reader, 'window.asked === true');
      const chapter = await reader.print();
      if (chapter === null) return;
      // Printing over, the whole text is there again.
      await see(reader, `document.querySelector('.unprinted') === null`);
      const [part, whole] = [pdfToPages(chapter), pdfToPages((await reader.print()) as Buffer)];
      expect(part.count).toBeGreaterThan(0);
      expect(part.count).toBeLessThan(whole.count);
      expect(Math.abs(whole.width - 595)).toBeLessThanOrEqual(1);
      expect(Math.abs(whole.height - 842)).toBeLessThanOrEqual(1);
    },
  },
];
