import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TargetRecord } from '../model/target.ts';
import { type HeldContent, type OpenEdition, openEdition } from './fixtures/open-edition.ts';
import type { Given } from './text-to-claims.ts';
import type { CheckRecord } from './verdict.ts';

let edition: OpenEdition;
beforeAll(() => {
  edition = openEdition();
}, 120_000);

/** A figure with its sentence, where it stands in it, and what a person would say of the text. */
interface Drawn {
  readonly content: HeldContent;
  readonly target: TargetRecord;
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
  readonly given: { readonly place: string; readonly year: string };
}

/** Two hundred figures of the edition's documents, the same each time. */
function draw(count: number): Drawn[] {
  const all = edition.contents.flatMap((content) =>
    content.targets.map((target): Drawn => {
      const text = content.clauses.find(({ anchor }) => anchor === target.clause)?.text ?? '';
      const [at, end] = target.figure;
      const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
      const stop = text.indexOf('。', end);
      const year = /^\d/u.test(target.period) ? target.period : String(content.plan.period.end);
      return {
        content,
        target,
        sentence: text.slice(start, stop < 0 ? undefined : stop + 1),
        from: at - start,
        to: end - start,
        given: { place: content.plan.region.name, year },
      };
    }),
  );
  const [picked = []] = fc.sample(
    fc.shuffledSubarray(all, { minLength: count, maxLength: count }),
    {
      seed: 19,
      numRuns: 1,
    },
  );
  return picked;
}

/** The record of what stands at a place of a text. */
function at(records: readonly CheckRecord[], from: number, to: number): CheckRecord | undefined {
  return records.find((one) => one.kind === 'figure' && one.from <= from && to <= one.to);
}

const told = ({ verdict, differs, apart }: CheckRecord): string =>
  [verdict, ...differs, ...apart].join(' ');

test('two hundred sentences as they stand: all the same, each with its clause', async () => {
  const wrong: string[] = [];
  for (const { sentence, from, to, given, target } of draw(200)) {
    const record = at(await edition.check(sentence, given), from, to);
    const holds = record?.held.some(({ clause }) => clause.endsWith(`#${target.clause}`));
    if (record === undefined || told(record) !== 'same' || holds !== true)
      wrong.push(`${target.id} ${record === undefined ? 'none' : told(record)}`);
  }
  expect(wrong).toEqual([]);
}, 60_000);

type Change = (one: Drawn) => {
  readonly text: string;
  readonly given?: Given;
  readonly at?: number;
  readonly says: RegExp;
} | null;

const other = ({ sentence, from, to }: Drawn, figure: string): string =>
  sentence.slice(0, from) + figure + sentence.slice(to);
const figureOf = ({ sentence, from, to }: Drawn): string => sentence.slice(from, to);

/** What a program alters, and what is to be said of it. */
const changes: Record<string, Change> = {
  value: (one) => {
    const number = /\d+(?:\.\d+)?/u.exec(figureOf(one))?.[0];
    if (number === undefined || one.target.valueMax !== null) return null;
    const figure = figureOf(one).replace(number, String(Number(number) + 1));
    return { text: other(one, figure), says: /^different.* value$/u };
  },
  'bound lost': (one) =>
    figureOf(one).endsWith('以上')
      ? { text: other(one, figureOf(one).replace(/及?以上$/u, '')), says: /^different bound/u }
      : null,
  'bound put in': (one) =>
    one.target.op === '=' && one.target.kind !== 'growth'
      ? { text: other(one, `${figureOf(one)}以上`), says: /^different bound/u }
      : null,
  unit: (one) => {
    const figure = figureOf(one).replace('亿元', '万元').replace('家', '个').replace('公里', '米');
    return figure === figureOf(one) ? null : { text: other(one, figure), says: /^different/u };
  },
  year: (one) =>
    /20\d\d|[今去明]年/u.test(one.sentence)
      ? null
      : { text: one.sentence, given: { ...one.given, year: 2031 }, says: /^related period/u },
  place: (one) =>
    /[市区县]/u.test(one.sentence)
      ? null
      : { text: one.sentence, given: { ...one.given, place: '示例区' }, says: /^related.* place/u },
  kind: (one) => {
    const verb = one.sentence.lastIndexOf('新增', one.from);
    const between = one.sentence.slice(verb + 2, one.from);
    if (one.target.kind !== 'increment' || verb < 0 || /[\d，。、；]/u.test(between)) return null;
    const text = `${one.sentence.slice(0, verb)}${between}达到${one.sentence.slice(one.from)}`;
    return { text, says: /^(?:related|not-held|different)/u };
  },
  certainty: (one) => {
    const word = one.sentence.lastIndexOf('力争', one.from);
    if (one.target.certainty !== '力争' || word < 0) return null;
    const text = one.sentence.slice(0, word) + one.sentence.slice(word + 2);
    return { text, at: one.from - 2, says: /^same certainty$/u };
  },
  scope: (one) => {
    const level = one.sentence.lastIndexOf('市级', one.from);
    if (one.target.scope?.startsWith('市级') !== true || level < 0) return null;
    const text = `${one.sentence.slice(0, level)}国家级${one.sentence.slice(level + 2)}`;
    return { text, at: one.from + 1, says: /^related scope/u };
  },
};

test.each(Object.keys(changes))(
  'sentences with another %s: each named, none called the same',
  async (name) => {
    const change = changes[name];
    const wrong: string[] = [];
    let count = 0;
    for (const one of draw(200)) {
      const altered = change?.(one) ?? null;
      if (altered === null) continue;
      count += 1;
      const start = altered.at ?? one.from;
      const records = await edition.check(altered.text, altered.given ?? one.given);
      const record = records.find(
        ({ kind, from, to }) => kind === 'figure' && from <= start && start < to,
      );
      // What the reader makes no figure of (15天的成品粮油储备) gets no record
      if (record !== undefined && !altered.says.test(told(record)))
        wrong.push(`${one.target.id} ${altered.text.slice(0, 90)} ${told(record)}`);
    }
    expect(count).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
  60_000,
);

test("next year's draft made from this year's tasks: all to compare with, nothing unlike the original", async () => {
  const tasks = edition.contents.find(({ plan }) => plan.id === 'taierzhuang-tasks-2023');
  const text = (tasks?.clauses ?? [])
    .map(({ text: own }) => own)
    .join('\n')
    .replaceAll('2023', '2024')
    .replace(/\d+(?=[家个项人])/gu, (number) => String(Number(number) + 3));
  const records = (await edition.check(text, { place: '台儿庄区', year: 2024 })).filter(
    ({ kind }) => kind === 'figure',
  );
  expect(records.length).toBeGreaterThanOrEqual(tasks?.targets.length ?? 0);
  expect(new Set(records.map(({ verdict }) => verdict))).toEqual(new Set(['related']));
  expect(records.every(({ words, from, to }) => text.slice(from, to) === words)).toBe(true);
});

test('a table of forty rows: the three that were copied wrong', async () => {
  const rows = readFileSync('src/check/fixtures/table-of-targets.txt', 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split(' '));
  expect(rows.length).toBe(40);
  const found: (string | undefined)[][] = [];
  for (const [, text = ''] of rows) {
    const [first] = await edition.check(`${text}。`);
    found.push([first?.verdict, text]);
  }
  expect(found).toEqual(rows);
});

const tasks = '《台儿庄区深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务》';
const here = { place: '台儿庄区', year: 2023 };

/** A text, what a person says of it, and of each thing in it the words and the answer. */
const cases: [name: string, text: string, given: Given, ...answers: string[]][] = [
  [
    'nothing said of place and year, one document holds it',
    '新增市级及以上创新平台11家以上。',
    {},
    '11家以上 same certainty',
  ],
  [
    'nothing said, no document holds it',
    '全区年度用水总量控制在3428万立方米以内。',
    {},
    '3428万立方米以内 not-held',
  ],
  [
    'nothing said, two documents hold it',
    '可再生能源发电装机保持在30万千瓦以上。',
    {},
    '30万千瓦以上 not-held',
  ],
  [
    'place and year in the text',
    '台儿庄区2023年年度用水总量控制在3427万立方米以内。',
    {},
    '3427万立方米以内 same',
  ],
  [
    'another place',
    '年度用水总量控制在3427万立方米以内。',
    { place: '滕州市', year: 2023 },
    '3427万立方米以内 related place',
  ],
  ['Chinese numerals', '新增市级及以上创新平台十一家以上。', here, '十一家以上 same certainty'],
  ['亿 for 万', '年度用水总量控制在0.3427亿立方米以内。', here, '0.3427亿立方米以内 same'],
  [
    '万元 for 亿元',
    '规模以上工业总产值力争达到2800000万元。',
    { place: '台儿庄区', year: 2025 },
    '2800000万元 same',
  ],
  [
    'the number in another unit',
    '规模以上工业总产值力争达到280万元。',
    { place: '台儿庄区', year: 2025 },
    '280万元 different unit value',
  ],
  ['亩 for 万亩', '处置批而未供土地23000余亩。', { place: '枣庄市', year: 2023 }, '23000余亩 same'],
  [
    'a bound before the number',
    '锂电产业产值突破百亿。',
    { place: '台儿庄区', year: 2025 },
    '突破百亿 same',
  ],
  [
    'another bound',
    '锂电产业产值达到100亿元。',
    { place: '台儿庄区', year: 2025 },
    '100亿元 different bound',
  ],
  [
    'a range',
    '文化新业态规上企业达到1-2家。',
    { place: '泰山区', year: 2025 },
    '1-2家 same certainty',
  ],
  [
    'another range',
    '文化新业态规上企业达到1-3家。',
    { place: '泰山区', year: 2025 },
    '1-3家 different certainty value',
  ],
  [
    'two places in a sentence',
    '台儿庄区2023年新增绿色建筑25万平方米，兖州区2023年新增绿色建筑25万平方米。',
    {},
    '25万平方米 same certainty',
    '25万平方米 different value',
  ],
  [
    'two places that share a list',
    '台儿庄区、兖州区2023年分别新增绿色建筑25万平方米、50万平方米。',
    {},
    '25万平方米 same certainty',
    '50万平方米 same',
  ],
  ['last year', '去年枣庄市地区生产总值增长6.4%。', { year: 2024 }, '6.4% same'],
  ['this year', '今年枣庄市新增学位1.3万个。', { year: 2024 }, '1.3万个 same'],
  ['next year', '枣庄市明年新增学位1.3万个。', { year: 2023 }, '1.3万个 same'],
  ['up to a year', '枣庄市到2025年新增学位1.3万个。', { year: 2023 }, '1.3万个 related period'],
  [
    'a table',
    '指标\t单位\t2025年\n高新技术企业\t家\t55\n智慧社区覆盖率\t%\t71',
    { place: '台儿庄区' },
    '55 same',
    '71 different bound value',
  ],
  [
    'a quotation as it stands',
    `${tasks}提出：“全年建成5G基站100个以上”。`,
    {},
    '全年建成5G基站100个以上 same',
  ],
  [
    'a quotation with another number',
    '台儿庄区2023年提出“全年建成5G基站1000个以上”。',
    {},
    '全年建成5G基站1000个以上 different words',
  ],
  [
    'a quotation with a word less',
    `${tasks}要求“深入支持企业开展工业绿色低碳升级改造”。`,
    {},
    '深入支持企业开展工业绿色低碳升级改造 not-held',
  ],
  [
    'a quotation right behind its document',
    '据《台儿庄区2023年重点工作任务》，“推动生猪产业平稳快速发展”。',
    {},
    '推动生猪产业平稳快速发展 different words',
  ],
  [
    'a quotation of another document',
    '泰山区提出“全年建成5G基站100个以上”。',
    {},
    '全年建成5G基站100个以上 related place',
  ],
  [
    'quoted words that nobody is said to have written',
    '他摆了摆手：“明天一早我就到村口去接你们几个”。',
    {},
    '明天一早我就到村口去接你们几个 not-held',
  ],
  [
    'a quotation with a gap',
    '台儿庄区提出“力争全年建成5G基站……占比达到65%以上”。',
    {},
    '力争全年建成5G基站……占比达到65%以上 same',
  ],
  [
    'a figure beside a quotation',
    '台儿庄区2023年提出“全年建成5G基站100个以上”，我区年内建成5G基站260个。',
    { place: '示例区', year: 2027 },
    '全年建成5G基站100个以上 same',
    '260个 related period place value',
  ],
  [
    'a document named without marks',
    '枣庄市政府工作报告指出：“粮食播种面积和产量保持在426万亩、183万吨以上”。',
    {},
    '粮食播种面积和产量保持在426万亩、183万吨以上 different words',
  ],
  ['names and slogans', '落实“十四五”规划和“双百工程”。', here],
  [
    'a place that is only met',
    '与台儿庄区合作，新增绿色建筑25万平方米。',
    { place: '示例区', year: 2023 },
    '25万平方米 related place value',
  ],
  [
    'a title above a paragraph says place and year',
    '台儿庄区2024年重点工作任务\n新增绿色建筑25万平方米。',
    {},
    '25万平方米 related period certainty',
  ],
  [
    'a person says another year than the title',
    '台儿庄区2023年重点工作任务\n新增绿色建筑25万平方米。',
    { year: 2024 },
    '25万平方米 related period certainty',
  ],
  [
    'a place that is cut out of other words',
    '开拓合作市场，新增城区绿地，新增绿色建筑25万平方米。',
    here,
    '25万平方米 same certainty',
  ],
  [
    'all of it beside what is new',
    '2023年，全区累计达到“四好农村路”50公里。',
    here,
    '50公里 related kind',
  ],
  [
    'a row of which the other counts a part',
    '2023年，全区新改建农村公路710公里。',
    here,
    '710公里 related scope value',
  ],
  [
    'classes of projects, each of its own',
    '到2025年，新招引落地过100亿元项目1个，过50亿元项目5个。',
    here,
    '1个 related period',
    '5个 related period value',
  ],
  [
    'a thing that is narrowed further',
    '养老机构护理型床位达60%以上。',
    here,
    '60%以上 related period bound measure place value',
  ],
  [
    'a document named by its number',
    '台政办字〔2023〕15号提出“实施改造老旧小区5个”。',
    {},
    '实施改造老旧小区5个 same',
  ],
  [
    'a number that no document held has',
    '台政发〔2023〕99号提出“实施改造老旧小区5个”。',
    here,
    '实施改造老旧小区5个 related source',
  ],
  [
    'another bound of what is no figure',
    '完成单机容量30万千瓦以上煤电机组关停整合，推进单机容量30万千瓦以下煤电机组关停整合。',
    here,
    '30万千瓦以上 different bound words',
  ],
  ['no plan at all', '他走了很远，天上有三颗星。', here],
  ['empty', ' \n', here],
];

describe('what is said of a text', () => {
  test.each(cases)('%s', async (_, text, given, ...answers) => {
    const records = await edition.check(text, given);
    expect(records.map((one) => `${one.words} ${told(one)}`)).toEqual(answers);
    for (const { from, to, words, held } of records) {
      expect(text.slice(from, to)).toBe(words);
      for (const { clause, url } of held)
        expect(url).toBe(`plans/${clause.replace('#', '.html#')}`);
    }
  });
});
