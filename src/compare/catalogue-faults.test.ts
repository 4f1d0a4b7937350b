import { expect, test } from 'vitest';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import { makeTarget } from '../model/fixtures/records.ts';

const entry = (id: string, rest = '') =>
  `  - { id: ${id}, name: 名, unit: 家, direction: higher, topic: t, aliases: [${id}]${rest} }\n`;
const catalogue = yamlToCatalogue(
  `neutral: []\nlevels: []\nindicators:\n${entry('used')}${entry('idle')}${entry('later', ', waiting: true')}`,
  'x.yaml',
);

test('an entry that matches nothing and an id that nobody has are named; one that waits is not', () => {
  const faults = catalogueFaults(catalogue, [
    makeTarget({ indicator: 'used' }),
    makeTarget({ indicator: 'gone' }),
    makeTarget({ indicator: null }),
  ]);
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(/idle matches no figure.*waiting: true/);
  expect(faults[1]).toMatch(/indicator gone/);
});
