import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Region } from '../model/region.ts';
import { checkVocabNames } from './check-vocab-names.ts';
import { folderToCollection } from './collection.ts';
import { type Place, giveSigla } from './give-sigla.ts';
import { loadIndicators } from './load-indicators.ts';
import { loadTopics } from './load-topics.ts';
import { loadUnits } from './load-units.ts';
import { loadWordings } from './load-wordings.ts';
import { readBodyVocabulary } from './read-body-vocabulary.ts';
import { placeOfPlan } from './place-of-plan.ts';
import { readPlaces } from './read-regions.ts';
import { shownRegions } from './shown-regions.ts';

const repository = folderToCollection();
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-concordance-vocab-'));
  mkdirSync(join(root, 'vocab'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, yaml: string): ReturnType<typeof folderToCollection> {
  writeFileSync(join(root, 'vocab', name), yaml);
  return folderToCollection(root);
}

test('a collection without a vocabulary has the repository’s', () => {
  const collection = folderToCollection(root);
  expect(loadUnits(collection)).toEqual(loadUnits(repository));
  expect(loadTopics(collection)).toEqual(loadTopics(repository));
  expect(loadIndicators(collection)).toEqual(loadIndicators(repository));
  expect(readBodyVocabulary(collection)).toEqual(readBodyVocabulary(repository));
  expect(loadWordings(collection)).toEqual(loadWordings(repository));
});

test('a row of the collection stands for the repository’s of its id; drop takes it out; others are added', () => {
  const before = loadUnits(repository);
  const units = loadUnits(
    write(
      'units.yaml',
      '- { unit: 亩, class: other }\n- { unit: 公顷, drop: true }\n- { unit: 垧, class: area, base: 亩, factor: 15 }\n',
    ),
  );
  expect(units.find(({ unit }) => unit === '亩')).toEqual({
    unit: '亩',
    class: 'other',
    factor: 1,
  });
  expect(units.at(-1)?.unit).toBe('垧');
  expect(units).toHaveLength(before.length);
  expect(units.map(({ unit }) => unit)).not.toContain('公顷');
});

test('rows within rows are joined too: a topic is changed, one dropped, one added, the theme keeps the rest', () => {
  const [theme] = loadTopics(repository).themes;
  const [first, second] = theme?.topics ?? [];
  const taxonomy = loadTopics(
    write(
      'topics.yaml',
      `themes:
- id: ${theme?.id ?? ''}
  topics:
  - { id: ${first?.id ?? ''}, name: 改名, core: [甲], words: [甲] }
  - { id: ${second?.id ?? ''}, drop: true }
  - { id: brand-new, name: 新主题, core: [乙], words: [乙] }
`,
    ),
  );
  const joined = taxonomy.themes[0];
  expect(joined?.name).toBe(theme?.name);
  expect(joined?.topics[0]?.name).toBe('改名');
  expect(joined?.topics.at(-1)?.id).toBe('brand-new');
  expect(joined?.topics).toHaveLength(theme?.topics.length ?? 0);
});

test('add: true keeps the repository’s row and adds to it', () => {
  const before = loadIndicators(repository).entries.find(({ id }) => id === 'incubators');
  const row = '{ id: incubators, add: true, aliases: [孵化谷] }';
  const entries = loadIndicators(write('indicators.yaml', `indicators:\n- ${row}\n`)).entries;
  const after = entries.find(({ id }) => id === 'incubators');
  expect(after).toEqual({ ...before, aliases: [...(before?.aliases ?? []), '孵化谷'] });
  const kinds = 'kinds:\n- { id: shenpi, add: true, stems: [营商环境促进] }\n';
  const bodies = readBodyVocabulary(write('bodies.yaml', kinds));
  const shenpi = bodies.kinds.find(({ id }) => id === 'shenpi');
  expect(shenpi?.stems.at(-1)).toBe('营商环境促进');
  expect(bodies.kinds).toHaveLength(readBodyVocabulary(repository).kinds.length);
});

test('a fault in a joined table names the file that it stands in, with its line', () => {
  const collection = write('units.yaml', '\n- { unit: 亩, class: land }\n');
  expect(() => loadUnits(collection)).toThrow(
    /^vocab\/units\.yaml 第2行第21列 0\.class：写的是“land”；应当是 count、/u,
  );
});

test.each<[name: string, file: string, yaml: string, message: RegExp]>([
  [
    'a row twice',
    'units.yaml',
    '- { unit: 垧, class: area }\n- { unit: 垧, class: area }\n',
    /units\.yaml 第2行第3列 1：“垧”写了两次/u,
  ],
  [
    'a place twice',
    'regions.yaml',
    '- { code: "370405", siglum: 庄 }\n- { code: "370405", siglum: 台 }\n',
    /第2行第3列 1：“370405”写了两次/u,
  ],
  [
    'what is taken out is not there',
    'units.yaml',
    '- { unit: 无此单位, drop: true }\n',
    /units\.yaml 第1行第3列 0：要去掉“无此单位”/u,
  ],
  [
    'what is added to is not there',
    'units.yaml',
    '- { unit: 无此单位, add: true, factor: 2 }\n',
    /units\.yaml 第1行第3列 0：要给“无此单位”添东西/u,
  ],
  [
    'a base that is no unit',
    'units.yaml',
    '- { unit: 垧, class: area, base: 无此 }\n',
    /base：写的是“无此”；应当是表里另一行的单位/u,
  ],
  [
    'a place above itself',
    'regions.yaml',
    '- { code: "370405", parent: "370405" }\n',
    /regions\.yaml 第1行第29列 0\.parent：.*370405 → 370405/u,
  ],
  [
    'places in a circle',
    'regions.yaml',
    '- { code: "370405", parent: "370481" }\n- { code: "370481", parent: "370405" }\n',
    /370481 → 370405 → 370481.*\n.*370405 → 370481 → 370405/u,
  ],
  [
    'a parent that is nowhere',
    'regions.yaml',
    '- { code: "370405", parent: "990000" }\n',
    /第1行第29列 0\.parent：写的是“990000”；应当是上级的代码（没有这个地方）/u,
  ],
  [
    'a place without a name',
    'regions.yaml',
    '- { code: "990101" }\n',
    /第1行第3列 0\.name：没有写；应当写明名称/u,
  ],
  ['a siglum of letters', 'regions.yaml', '- { code: "370405", siglum: AB }\n', /1 到 2 个汉字/u],
  ['another ending', 'topics.yml', '', /vocab\/topics\.yml：.*不会被读取.*请改名为 topics\.yaml/u],
])('%s is refused', (_name, file, yaml, message) => {
  const collection = write(file, yaml);
  expect(() => {
    checkVocabNames(collection);
    loadUnits(collection);
    readPlaces(collection);
  }).toThrow(message);
});

const county = (code: string, name: string): Region => ({
  code,
  name,
  level: 'county',
  parent: `${code.slice(0, 4)}00`,
});

test('level, parent and siglum come from the country’s table; a colour from the position among those shown', () => {
  const places = readPlaces(folderToCollection(root));
  const shown = shownRegions(places, [county('370405', '台儿庄区'), county('429004', '仙桃市')]);
  expect(shown.map(({ code, level, parent, color }) => [code, level, parent, color])).toEqual([
    ['370000', 'province', null, 'mo'],
    ['370400', 'city', '370000', 'mo'],
    ['370405', 'county', '370400', 'zao'],
    ['420000', 'province', null, 'mo'],
    ['429004', 'county', '420000', 'dian'],
  ]);
  const more = shownRegions(places, [
    county('370405', ''),
    county('370481', ''),
    county('370900', ''),
  ]);
  for (const { code, siglum } of shown) {
    const again = more.find((place) => place.code === code);
    if (again !== undefined) expect(again.siglum).toBe(siglum);
  }
});

test('regions.yaml holds exceptions; a place that no table knows gets its name from the issuer', () => {
  const places = readPlaces(
    write(
      'regions.yaml',
      '- { code: "370405", siglum: 庄 }\n- { code: "990101", name: 云溪县, parent: null }\n',
    ),
  );
  const plan = { region: '990203', issuers: ['石门县人民政府办公室'], title: '2024年重点工作' };
  const guessed = placeOfPlan(places, plan);
  expect(guessed).toEqual({ ...county('990203', '石门县'), parent: null, guessed: true });
  const below = { ...plan, region: '370498', issuers: ['山东省枣庄市新河区人民政府'] };
  expect(placeOfPlan(places, below)).toEqual({ ...county('370498', '新河区'), guessed: true });
  const shown = shownRegions(places, [county('370405', '台儿庄区'), guessed]);
  expect(shown.map(({ name, siglum }) => [name, siglum])).toEqual([
    ['山东省', '鲁'],
    ['枣庄市', '枣'],
    ['台儿庄区', '庄'],
    ['云溪县', expect.stringMatching(/^\p{Script=Han}{1,2}$/u)],
    ['石门县', expect.stringMatching(/^\p{Script=Han}{1,2}$/u)],
  ]);
});

test.each([
  [
    'twice in the table',
    '- { code: "370405", siglum: 庄 }\n- { code: "370481", siglum: 庄 }\n',
    /siglum：写的是“庄”；不能与第 1 项相同/u,
  ],
  [
    'a place’s own',
    '- { code: "370405", siglum: 鲁 }\n',
    /印记“鲁”用了两次：山东省（370000）、台儿庄区（370405）/u,
  ],
])('a siglum used twice is refused: %s', (_, yaml, message) => {
  const collection = write('regions.yaml', yaml);
  expect(() => shownRegions(readPlaces(collection), [])).toThrow(message);
});

test('the kept table: every siglum its own, one or two characters; a new place changes no other', () => {
  const rows = readFileSync('seeds/vocab/places.tsv', 'utf8')
    .split('\n')
    .filter((line) => /^\d{6}\t/u.test(line))
    .map((line) => line.split('\t'))
    .map(([code = '', name = '', siglum = '']): Place => ({ code, name, siglum }));
  const sigla = rows.map(({ siglum }) => siglum);
  expect(sigla.filter((siglum) => !/^\p{Script=Han}{1,2}$/u.test(siglum))).toEqual([]);
  expect(new Set(sigla).size).toBe(rows.length);
  const added = giveSigla([{ code: '370499', name: '台北新区', siglum: '' }, ...rows]);
  expect(added.slice(1)).toEqual(rows);
  expect(sigla).not.toContain(added[0]?.siglum);
});
