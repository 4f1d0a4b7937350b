import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { TargetRecord } from '../model/target.ts';
import { figureDoubt } from './figure-doubt.ts';

const report = { ...makePlan(), kind: 'work-report', period: { start: 2022, end: 2023 } } as const;

/** Of a report of 2023: a sentence, the number in it, how it was read, and what is doubted. */
const cases: readonly [string, string, Partial<TargetRecord>, string | null][] = [
  ['今年固定资产投资增长9.5%。', '9.5%', { period: '2023' }, null],
  ['今年新增企业12家。', '12家', { period: '2022' }, '同一句里写的是“今年”'],
  ['明年新增企业12家。', '12家', { period: '2023' }, '同一句里写的是“明年”'],
  ['高新技术企业261家，比“十二五”末增长102.3%。', '102.3%', { period: '2022' }, null],
  ['到“十五五”末，占比达到40%。', '40%', { period: '2023' }, '同一句里写的是“十五五”末'],
  ['到“十四五”末，占比达到40%。', '40%', { period: '2025' }, null],
  ['今年2022年结转项目5个。', '5个', { period: '2022' }, null],
  ['今年很好。新增企业12家。', '12家', { period: '2022' }, null],
  ['30万元的村达到75%。', '75%', { period: '2023', label: '达到75%' }, '不像一件事'],
];

test.each(cases)('%s %s', (text, words, fields, doubt) => {
  const from = text.indexOf(words);
  const target = makeTarget({ figure: [from, from + words.length], ...fields });
  const said = figureDoubt(target, { plan: report, clauses: [makeClause({ anchor: 'c4', text })] });
  if (doubt === null) expect(said).toBeNull();
  else expect(said).toContain(doubt);
});
