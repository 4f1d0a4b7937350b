import { expect, test } from 'vitest';
import { makeClause } from '../model/fixtures/records.ts';
import { isFormula } from './is-formula.ts';

test.each([
  ['现在，我代表市人民政府，向大会报告工作，请予审议。', true],
  ['向全市人民表示衷心的感谢！', true],
  ['今年重点抓好以下十个方面：', true],
  ['组 长：王小明 省长', true],
  ['张 明 省商务厅厅长', true],
  ['完善公共文化设施，建设城市书房。', false],
  ['强化市长热线，群众反映的问题件件有回音。', false],
])('%s says nothing of its own: %s', (text, formula) => {
  const clause = makeClause({ plan: 'a-plan', text, type: 'paragraph' });
  expect(isFormula(clause, false)).toBe(formula);
});
