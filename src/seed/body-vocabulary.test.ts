import { expect, test } from 'vitest';
import { folderToCollection } from './collection.ts';
import { BodyVocabulary } from './body-vocabulary.ts';
import { readBodyVocabulary } from './read-body-vocabulary.ts';

const keji = { id: 'keji', name: '科技部门', stems: ['科技'] };
const row = { id: 'keji', name: '区科技局', aliases: [], kinds: ['keji'] };

test.each([
  ['an id twice', { kinds: [keji, keji], regions: {}, silent: [] }, 'kinds.1.id', '不能写两次'],
  [
    'a kind that is not there',
    { kinds: [], regions: { '370405': [row] }, silent: [] },
    'regions.370405.0.kinds',
    '没有 keji',
  ],
  [
    'a region without a code',
    { kinds: [keji], regions: { 台儿庄区: [row] }, silent: [] },
    'regions.台儿庄区',
    '',
  ],
  [
    'an id that is no address',
    { kinds: [{ ...keji, id: '科技' }], regions: {}, silent: [] },
    'kinds.0.id',
    '小写字母',
  ],
])('%s is told with its key', (_why, data, path, message) => {
  const issues = BodyVocabulary.safeParse(data).error?.issues ?? [];
  expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
  expect(issues.map((issue) => issue.message).join()).toContain(message);
});

const JOINING = [
  ...['工商信', '工信商', '教体', '教育体育', '教科体', '财政金融', '财审', '财政审计'],
  ...['发投', '商投', '外投', '经济和科技', '工业和商务', '工科商务'],
  ...['规划建设', '城乡规划建设', '国土规划建设', '规建'],
];

test('every stem of the table stands in one kind, but for those that join two', () => {
  const owners = Map.groupBy(
    // 开发区 is one of the zones, 各开发区 of those below: collective names look at collective kinds alone.
    readBodyVocabulary(folderToCollection()).kinds.flatMap(({ collective, stems }) =>
      stems.map((stem) => (collective ? `各${stem}` : stem)),
    ),
    (stem) => stem,
  );
  const shared = [...owners].filter(([, list]) => list.length > 1).map(([stem]) => stem);
  expect(shared.sort()).toEqual(JOINING.sort());
});
