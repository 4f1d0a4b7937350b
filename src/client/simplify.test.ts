import { expect, it } from 'vitest';
import './simplify.ts';

const { planSearchSimplify } = globalThis as { planSearchSimplify?: (text: string) => string };

it.each([
  ['專精特新中小企業', '专精特新中小企业'],
  ['農村義務教育學校', '农村义务教育学校'],
  // Phrases decide where one character has two simple forms.
  ['乾部瞭解乾隆年間', '干部了解乾隆年间'],
  // U+F914, a compatibility ideograph of 樂.
  ['音\uF914廳', '音乐厅'],
  ['高新技术企业', '高新技术企业'],
])('%s → %s', (traditional, simple) => {
  expect(planSearchSimplify?.(traditional)).toBe(simple);
});
