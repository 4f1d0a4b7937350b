import { expect, test } from 'vitest';
import { checkRowTopics } from './check-row-topics.ts';
import { yamlToCatalogue } from './load-indicators.ts';
import { yamlToTaxonomy } from './load-topics.ts';

const taxonomy = yamlToTaxonomy(
  'fallback: b\nquiet: []\nthemes:\n- { id: a, name: 甲, topics: [{ id: b, name: 乙, core: [公园], words: [农房] }] }\n',
  'x.yaml',
);
const catalogue = (topic: string) =>
  yamlToCatalogue(
    `neutral: []\nlevels: []\nindicators:\n- { id: parks, name: 公园, unit: 个, direction: higher, topic: ${topic}, aliases: [公园] }\n`,
    'x.yaml',
  );

test('a row whose topic is nowhere is told with what to do', () => {
  expect(() => checkRowTopics(catalogue('b'), taxonomy)).not.toThrow();
  expect(() => checkRowTopics(catalogue('nope'), taxonomy)).toThrow(
    /parks写的是“nope”；应当是 topics\.yaml 里一个主题的 id/u,
  );
});
