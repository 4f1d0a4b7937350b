import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import { unitsToClasses } from '../model/unit-class.ts';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import { BodyVocabulary } from '../seed/body-vocabulary.ts';
import { yamlToTaxonomy } from '../seed/load-topics.ts';
import { findOutside } from './outside.ts';
import { outsideLines } from './say-outside.ts';
import { catalogueToIndex } from './target-to-indicator.ts';

const catalogue = yamlToCatalogue(
  'neutral: [改造]\nlevels: []\nindicators:\n' +
    '- { id: houses, name: 农村危房改造, unit: 户, direction: higher, topic: t, aliases: [农村危房改造工程] }\n' +
    '- { id: parks, name: 公园, unit: 个, direction: higher, topic: t, aliases: [公园] }\n',
  'x.yaml',
);
const taxonomy = yamlToTaxonomy(
  'fallback: b\nquiet: []\nthemes:\n- { id: a, name: 甲, topics: [{ id: b, name: 乙, core: [公园], words: [农房] }] }\n',
  'x.yaml',
);
const bodies = BodyVocabulary.parse({
  kinds: [{ id: 'keji', name: '科技部门', stems: ['科技'] }],
  regions: {},
  silent: [],
});
const county = (code: string, name: string) =>
  ({ code, name, level: 'county', parent: null }) as const;
const plans = [
  makePlan({ id: 'a-plan', region: county('370405', '甲区') }),
  makePlan({ id: 'b-plan', region: county('370406', '乙区') }),
];
const duties = [{ role: '责任单位', bodies: ['区科技局', '区锦绣川'] }];
const clauses = [
  makeClause({ plan: 'a-plan', text: '改造公园。', topics: ['b'], duties }),
  makeClause({ plan: 'b-plan', text: '再上台阶。', topics: ['b'] }),
];
const figure = (plan: string, label: string, unit: string) =>
  makeTarget({ plan, label, unit, kind: 'increment', quote: `${label}3${unit}` });

test('what is outside is told with its places, its nearest rows and a row to paste', () => {
  const outside = findOutside({
    plans,
    clauses,
    targets: [
      figure('a-plan', '改造公园', '个'),
      figure('b-plan', '石桥', '座'),
      figure('a-plan', '农村危房', '户'),
      figure('b-plan', '农村危房', '户'),
      // a part's place in a list, and a remark in brackets: no things
      figure('b-plan', '丙县', '户'),
      figure('b-plan', '（力争100户）', '户'),
    ],
    catalogue,
    index: catalogueToIndex(catalogue, unitsToClasses([])),
    bodies,
    taxonomy,
    places: new Set(['丙县']),
  });
  const labels = outside.figures.rows.map(({ target, documents }) => [target.label, documents]);
  expect(labels).toEqual([
    ['农村危房', 2],
    ['石桥', 1],
    ['丙县', 1],
    ['（力争100户）', 1],
  ]);
  const lines = outsideLines(outside, plans).join('\n');
  expect(lines).toContain('6 个里有 5 个（83.3%）没有归入指标');
  expect(lines).toContain('农村危房  户·期内新做的数  2 处，2 份文件，甲区、乙区');
  expect(lines).toContain('相近：houses 农村危房改造');
  expect(lines).toContain('"origin":{"documents":2,"example":"农村危房3户"}');
  expect(lines).toContain('2 个里有 1 个（50%）没有类别');
  expect(lines).toMatch(/区锦绣川 {2}1 处，1 份文件，甲区/u);
  expect(lines).toContain('2 个里有 1 个（50%）没有任何主题的词');
  expect(lines).toContain('再上台阶');
});
