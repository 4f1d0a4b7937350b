import { beforeAll, expect, test } from 'vitest';
import { type OpenEdition, openEdition } from '../fixtures/open-edition.ts';
import { entriesToFormulaSlips } from './entries-to-formula-slips.ts';
import { textsToFormulas } from './texts-to-formulas.ts';

let edition: OpenEdition;
beforeAll(() => {
  edition = openEdition();
}, 120_000);

const slipsOf = async (text: string): Promise<string[]> =>
  (await entriesToFormulaSlips([{ anchor: 'c1', text }], edition.holdings)).map(
    ({ from, to, reason }) => `${text.slice(from, to)}：${reason}`,
  );

test('a formula is what three documents write alike, as long as they do', () => {
  const alike = '推动绿色低碳高质量发展';
  const texts = [`要${alike}。`, `我们${alike}先行。`, `会${alike}，好。`, '全市高质量发展。'];
  expect(textsToFormulas(texts.map((text) => [text]))).toEqual([[alike, 3]]);
  expect(textsToFormulas(texts.slice(1).map((text) => [text]))).toEqual([]);
});

test('one sign other, lost, put in or moved', async () => {
  const found = await slipsOf('推动绿色低炭高质量发展，推动绿色碳高质量发展。');
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(
    /^.*低炭.*：收录的文件有 \d 份写“.*绿色低碳高质量发展.*”，.*“低炭”“炭高”/u,
  );
  expect(await slipsOf('推动绿色碳低高质量发展。')).toHaveLength(1);
});

test('another word or another number is meant', async () => {
  expect(await slipsOf('深入开展安全生产大整治。发展四年行动计划。')).toEqual([]);
});

test('another wording is no near miss, nor is a formula that only goes on otherwise', async () => {
  expect(await slipsOf('推动绿色低碳高质量发展，推动工业经济高质量发展。')).toEqual([]);
  expect(await slipsOf('新型农业经营体系更加完善。')).toEqual([]);
});

test('the edition itself has none', async () => {
  const { clauses } = edition.edition;
  const slips = await entriesToFormulaSlips(clauses, edition.holdings);
  expect(slips.map(({ reason }) => reason)).toEqual([]);
});
