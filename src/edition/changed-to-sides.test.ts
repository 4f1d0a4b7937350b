import { expect, test } from 'vitest';
import { makeClause } from '../model/fixtures/records.ts';
import { changedToSides } from './changed-to-sides.ts';

const entries = [
  makeClause({ plan: 'old', anchor: 'c1', number: '1', text: '1.新建学校5所。' }),
  makeClause({ plan: 'new', anchor: 'c2', number: '2', text: '2.新建学校8所。' }),
  makeClause({ plan: 'new', anchor: 'c3', number: '3', text: '3.建设医院。' }),
];
const edition = { clauseOf: new Map(entries.map((one) => [`${one.plan}#${one.anchor}`, one])) };
const changes = {
  from: 'old',
  to: 'new',
  figures: [{ from: 'old#c1-t1', to: 'new#c2-t1', value: 'higher' as const, differs: [] }],
};
const none = { added: [], dropped: [] };

test('a reworded entry: the number aside, what either has alone', () => {
  const { sides, keys } = changedToSides(edition, changes, {
    ...{ from: 'c1', to: 'c2', state: 'reworded', bodies: none },
  });
  expect(keys).toEqual(['reworded', 'figures']);
  expect(sides.map(({ ref, number }) => [ref, number])).toEqual([
    ['old#c1', '1.'],
    ['new#c2', '2.'],
  ]);
  const alone = sides.map(({ words }) =>
    typeof words === 'string' ? words : words.filter(({ kept }) => !kept).map(({ text }) => text),
  );
  expect(alone).toEqual([['5'], ['8']]);
});

test('an entry that only the later edition has', () => {
  const { sides, keys } = changedToSides(edition, changes, {
    ...{ from: null, to: 'c3', state: 'added', bodies: { added: ['区卫健局'], dropped: [] } },
  });
  expect(keys).toEqual(['added', 'bodies']);
  expect(sides).toEqual([
    { ref: null, number: '', words: '' },
    { ref: 'new#c3', number: '3.', words: '建设医院。' },
  ]);
});
