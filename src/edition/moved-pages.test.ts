import { expect, test } from 'vitest';
import { BodyVocabulary } from '../seed/body-vocabulary.ts';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import { yamlToTaxonomy } from '../seed/load-topics.ts';
import { movedPages } from './moved-pages.ts';

const row = (id: string, alias: string): string =>
  `- { id: ${id}, name: 名, unit: 家, direction: higher, topic: t, aliases: [${id}], alias: [${alias}] }\n`;

test('a former id of a row that has a page points on; of one without a page it does not', () => {
  const catalogue = yamlToCatalogue(
    `neutral: []\nlevels: []\nindicators:\n${row('used', 'old')}${row('idle', 'older')}`,
    'x.yaml',
  );
  const taxonomy = yamlToTaxonomy(
    'fallback: b\nquiet: []\nthemes:\n- { id: a, name: 甲, topics: [{ id: b, name: 乙, core: [丙], words: [丁], alias: [c] }] }\n',
    'x.yaml',
  );
  const vocabulary = BodyVocabulary.parse({
    kinds: [{ id: 'keji', name: '科技部门', stems: ['科技'], alias: ['kexue'] }],
    regions: {},
    silent: [],
  });
  const bodyKinds = [{ id: 'keji', name: '科技部门' }];
  const standing = { indicators: [{ id: 'used' }], bodies: [], bodyKinds };
  expect(movedPages(catalogue, taxonomy, vocabulary, standing)).toEqual([
    { from: 'indicators/old.html', to: 'indicators/used.html', name: '名' },
    { from: 'topics/c.html', to: 'topics/b.html', name: '乙' },
    { from: 'bodies/kexue.html', to: 'bodies/keji.html', name: '科技部门' },
  ]);
});
