import { expect, test } from 'vitest';
import { textToYearTerms } from './text-to-year-terms.ts';

test.each([
  ['到2025年，城镇化率达到64%。', ['到2025年']],
  ['到2024年，建成5个；到2025年，建成8个。', ['到2024年', '到2025年']],
  ['到2025年底全部完成，2025年新建3个。', []],
  ['截至2022年，已建成12个。', []],
])('%s', (text, terms) => {
  expect(textToYearTerms(text).map(({ text }) => text)).toEqual(terms);
});
