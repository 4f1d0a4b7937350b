import { expect, test } from 'vitest';
import { makeTarget } from '../model/fixtures/records.ts';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import { catalogueFaults } from './catalogue-faults.ts';

const row = (id: string): string =>
  `  - { id: ${id}, name: 名, unit: 家, direction: higher, topic: t, aliases: [${id}] }\n`;
const catalogue = yamlToCatalogue(
  `neutral: []\nlevels: []\nindicators:\n${row('used')}${row('idle')}`,
  'x.yaml',
);

test('an id that no row has is named once; a row that nothing uses is silent', () => {
  const targets = ['used', 'gone', 'gone', null].map((indicator) => makeTarget({ indicator }));
  const faults = catalogueFaults(catalogue, targets);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('指标 gone');
});
