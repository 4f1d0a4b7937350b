import { expect, test } from 'vitest';
import { folderToCollection } from './collection.ts';
import { loadIndicators, yamlToCatalogue } from './load-indicators.ts';
import { loadTopics } from './load-topics.ts';

const head = 'neutral: [全区]\nlevels: [省级]\nindicators:\n';
const entry = (id: string, rest: string) =>
  `- { id: ${id}, name: 名, unit: 家, direction: higher, topic: talent, ${rest} }\n`;

test('defaults: kinds from the unit, own family, no further wordings', () => {
  const catalogue = yamlToCatalogue(head + entry('a', 'aliases: [绿色工厂, 工厂]'), 'x.yaml');
  expect(catalogue.entries[0]).toMatchObject({
    family: 'a',
    kinds: ['level', 'increment'],
    mentions: [],
    definitions: [],
    origin: null,
  });
});

test.each([
  [
    'an id twice',
    entry('a', 'aliases: [甲]') + entry('a', 'aliases: [乙]'),
    /indicators\.1：.*不能两次用 id a/,
  ],
  [
    'an alias claimed twice, even with other quotation marks',
    entry('a', 'aliases: [“甲”]') + entry('b', 'aliases: [甲]'),
    /不能与 a 都叫“甲”/,
  ],
  ['an entry without aliases', entry('a', 'aliases: []'), /indicators\.0\.aliases/],
  ['an unknown key', entry('a', 'aliases: [甲], colour: red'), /indicators\.0/],
])('%s is a named error', (_name, body, message) => {
  expect(() => yamlToCatalogue(head + body, 'x.yaml')).toThrow(message);
});

test('a face of a row takes from it what it does not say itself', () => {
  const body =
    '- { id: a-growth, of: a, kinds: [growth] }\n- { id: a-total, of: a, kinds: [level], name: 总数 }\n' +
    entry('a', 'kinds: [increment], family: f, aliases: [甲, 乙丙], elsewhere: [丁]');
  expect(yamlToCatalogue(head + body, 'x.yaml').entries).toMatchObject([
    { id: 'a-growth', name: '名增速', unit: '%', topic: 'talent', family: 'f' },
    { id: 'a-total', name: '总数', unit: '家', aliases: ['甲', '乙丙'], elsewhere: ['丁'] },
    { id: 'a' },
  ]);
  const lost = '- { id: a, of: b, kinds: [growth] }\n';
  expect(() => yamlToCatalogue(head + lost, 'x.yaml')).toThrow(/indicators\.0\.of/);
});

test('one alias may serve a stock and what is new', () => {
  const body =
    entry('a', 'kinds: [level], aliases: [甲]') + entry('b', 'kinds: [increment], aliases: [甲]');
  expect(yamlToCatalogue(head + body, 'x.yaml').entries).toHaveLength(2);
});

test('the catalogue stands, and each entry names a topic that exists', () => {
  const topics = new Set(
    loadTopics(folderToCollection()).themes.flatMap(({ topics }) => topics.map(({ id }) => id)),
  );
  const lost = loadIndicators(folderToCollection()).entries.filter(
    ({ topic }) => !topics.has(topic),
  );
  expect(lost.map(({ id, topic }) => `${id}: ${topic}`)).toEqual([]);
});
