import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeTarget } from '../model/fixtures/records.ts';
import { unitsToClasses } from '../model/unit-class.ts';
import { TargetKind } from '../model/target.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadIndicators } from '../seed/load-indicators.ts';
import { loadUnits } from '../seed/load-units.ts';
import { catalogueToIndex, targetToIndicator } from './target-to-indicator.ts';

const repository = folderToCollection();
const index = catalogueToIndex(loadIndicators(repository), unitsToClasses(loadUnits(repository)), [
  '台儿庄区',
  '泰山区',
  '枣庄市',
]);

const joins = readFileSync(new URL('fixtures/joins.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('joins of real wordings that must and must not happen', () => {
  const made = joins.map((line) => {
    const [label = '', unit = '', kind] = line.split('\t');
    const target = makeTarget({ label, unit, quote: label, kind: TargetKind.parse(kind) });
    return [label, unit, kind, targetToIndicator(target, index) ?? '—'].join('\t');
  });
  expect(made).toEqual(joins);
});

test('the scope of a figure does not part it from its row', () => {
  const target = makeTarget({
    label: '经开区规模以上工业总产值',
    unit: '亿元',
    scope: '经开区',
  });
  expect(targetToIndicator(target, index)).toBe('industrial-output');
});

test('what something rose by is not the thing', () => {
  const quote = '民生支出297.2亿元、比上年增加28.5亿元';
  const target = makeTarget({ label: '民生支出', unit: '亿元', kind: 'increment', quote });
  expect(targetToIndicator(target, index)).toBeNull();
  expect(targetToIndicator({ ...target, quote: '新增民生支出28.5亿元' }, index)).not.toBeNull();
  const projects = '在建项目、新开工项目比上年分别增加439个和366个';
  const started = makeTarget({
    label: '新开工项目',
    unit: '个',
    kind: 'increment',
    quote: projects,
  });
  expect(targetToIndicator(started, index)).toBeNull();
});

test('what lies between two places or two times is not the thing', () => {
  const quote = '高于全省农民人均可支配收入3466元';
  const above = makeTarget({
    label: '高于全省农民人均可支配收入',
    unit: '元',
    kind: 'level',
    quote,
  });
  expect(targetToIndicator(above, index)).toBeNull();
  const label = '投资过亿元项目';
  const projects = makeTarget({ label, unit: '个', kind: 'increment', quote: `${label}203个` });
  expect(targetToIndicator(projects, index)).toBe('projects-100m');
  const more = { ...projects, quote: `${label}203个，增加73个` };
  expect(targetToIndicator(more, index)).toBeNull();
});

test('what is done with projects is read from the sentence where the label lacks it', () => {
  const quote = '新引进亿元以上项目400个';
  const target = makeTarget({ label: '亿元以上项目', unit: '个', kind: 'increment', quote });
  expect(targetToIndicator(target, index)).toBe('projects-100m-attracted');
  const planned = { ...target, label: '重点项目', quote: '谋划重点项目30个' };
  expect(targetToIndicator(planned, index)).toBeNull();
});

test('patents applied for are not those granted', () => {
  const target = makeTarget({ label: '发明专利', unit: '件', kind: 'increment' });
  const joined = (quote: string) => targetToIndicator({ ...target, quote }, index);
  expect(joined('力争申请发明专利5300件以上')).toBe('invention-applications');
  expect(joined('新增发明专利5300件')).toBe('invention-patents-new');
});

test('what is new less what is gone is no part of what is new', () => {
  const target = makeTarget({ label: '高新技术企业', unit: '家', kind: 'increment' });
  const joined = (quote: string) => targetToIndicator({ ...target, quote }, index);
  expect(joined('净增高新技术企业400家以上')).toBe('high-tech-enterprises-net');
  expect(joined('高新技术企业净增400家')).toBe('high-tech-enterprises-net');
  expect(joined('高新技术企业达到1141家，净增492家')).toBe('high-tech-enterprises-net');
  expect(joined('新增高新技术企业400家')).toBe('high-tech-enterprises-new');
});
