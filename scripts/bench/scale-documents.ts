import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { seededRandom } from '../../src/search/data/fixtures/seeded-random.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlaces } from '../../src/seed/read-regions.ts';
import type { BenchDocument } from './documents.ts';

/** A report as it is found: the place and year that its name gives, and its lines. */
interface Report {
  readonly city: string;
  readonly year: number;
  readonly lines: readonly string[];
}

/**
 * So many work reports of provinces, cities and counties: those of a folder of `<city>-<year>.md`, and beyond them (or
 * where it is absent) ones of their shape, made of the sentences there are. A tenth of them charges bodies and has a table.
 */
export function scaleDocuments(
  collection: Collection,
  folder: string,
  count: number,
): BenchDocument[] {
  const found = existsSync(folder) ? readReports(folder) : [];
  const reports = count <= found.length ? found.slice(0, count) : [...found];
  const models = found.length > 0 ? found : seedReports(collection);
  const draw = sentenceDrawer(models);
  for (let at = reports.length; at < count; at += 1) {
    const model = models[at % models.length];
    if (model === undefined) throw new Error('expected reports or plans to draw from, found none');
    const lines = model.lines.map((line) => (line.length < 60 ? line : draw(line.length)));
    reports.push({ ...model, year: model.year + 20 * Math.floor(at / models.length), lines });
  }
  const placeOf = placeFinder(collection, reports);
  return reports.map((report, at) => {
    const id = `bench-${String(at + 1).padStart(5, '0')}`;
    const { city, year } = report;
    const yaml = stringify({
      title: `${city}${String(year)}年政府工作报告`,
      shortTitle: `${String(year)}年政府工作报告`,
      kind: 'work-report',
      status: 'issued',
      region: placeOf(city),
      docNumber: null,
      issuers: [`${city}人民政府`],
      date: null,
      period: { start: year - 1, end: year },
      url: null,
      supersedes: null,
    });
    const lines = at % 10 === 0 ? withDuties(report.lines) : report.lines;
    return { id, yaml, bytes: Buffer.from(`${lines.join('\n')}\n`) };
  });
}

function readReports(folder: string): Report[] {
  return readdirSync(folder)
    .filter((name) => /^\p{Script=Han}+-\d{4}\.md$/u.test(name))
    .sort()
    .map((name) => {
      const [city = '', year = ''] = name.slice(0, -'.md'.length).split('-');
      const text = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
      return { city, year: Number(year), lines: text.split('\n') };
    });
}

/** Where no folder of reports is: the collection's own plans, each as the report of every city there is. */
function seedReports(collection: Collection): Report[] {
  const folder = join(collection.root, collection.plans);
  const texts = readdirSync(folder).map((id) =>
    readFileSync(join(folder, id, 'source.txt'), 'utf8').split('\n'),
  );
  const cities = [...readPlaces(collection).known.values()].filter(({ level }) => level === 'city');
  return cities.map(({ name }, at) => ({
    city: name,
    year: 2016 + (at % 10),
    lines: texts[at % texts.length] ?? [],
  }));
}

/** Gives paragraphs of about a length, made of sentences drawn from all reports, the same ones every time. */
function sentenceDrawer(reports: readonly Report[]): (length: number) => string {
  const sentences = [...new Set(reports.flatMap(({ lines }) => lines))].flatMap(
    (line) => line.match(/[^。；]{8,}[。；]/gu) ?? [],
  );
  const random = seededRandom(17);
  return (length) => {
    let text = '';
    while (text.length < length) text += sentences[random(sentences.length)] ?? '。';
    return text;
  };
}

/** Codes of places: of ten cities' reports one stands for the province, three for a county, six for the city. */
function placeFinder(collection: Collection, reports: readonly Report[]): (city: string) => string {
  const known = [...readPlaces(collection).known.values()];
  const codes = new Map(
    known.flatMap(({ name, level, code }) => (level === 'city' ? [[name, code] as const] : [])),
  );
  const counties = Map.groupBy(
    known.filter(({ level }) => level === 'county'),
    ({ code }) => code.slice(0, 4),
  );
  const order = new Map(
    [...new Set(reports.map(({ city }) => city))].map((city, at) => [city, at]),
  );
  return (city) => {
    const code = codes.get(city) ?? '370400';
    const at = order.get(city) ?? 0;
    if (at % 10 === 0) return `${code.slice(0, 2)}0000`;
    const own = counties.get(code.slice(0, 4)) ?? [];
    return (at % 10 < 4 ? own[at % Math.max(own.length, 1)]?.code : undefined) ?? code;
  };
}

const bodies = [
  '发展改革委',
  '财政局',
  '工业和信息化局',
  '教育局',
  '农业农村局',
  '商务局',
  '水利局',
];

/** Lines with bodies charged behind every paragraph, and a table of tasks at the end. */
function withDuties(lines: readonly string[]): string[] {
  const charged = lines.map((line, at) =>
    line.length < 60
      ? line
      : `${line}（责任单位：市${bodies[at % 7] ?? ''}、市${bodies[(at + 2) % 7] ?? ''}）`,
  );
  const tasks = lines
    .flatMap((line) => line.match(/[^。；，]{10,30}(?=[。；])/gu)?.slice(0, 1) ?? [])
    .slice(0, 30);
  const rows = tasks.map(
    (task, at) => `| ${String(at + 1)} | ${task} | 市${bodies[at % 7] ?? ''} | 2025年底前 |`,
  );
  return [
    ...charged,
    '',
    '附件：重点任务清单',
    '',
    '| 序号 | 工作任务 | 责任单位 | 完成时限 |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
}
