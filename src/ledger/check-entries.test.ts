import { expect, test } from 'vitest';
import { emptyLedger } from '../model/empty-ledger.ts';
import type { Ledger } from '../model/ledger.ts';
import { checkEntries } from './check-entries.ts';
import { textHash } from './text-hash.ts';

const texts = new Map([
  ['c1', '1.搭建创新平台。'],
  ['c2', '2.突破关键技术。'],
]);
const ids = { c1: textHash('1.搭建创新平台。'), c2: textHash('2.突破关键技术。') };
const other = textHash('2.别的。');

test.each<[name: string, ledger: Partial<Ledger>, fresh: string[], fault: RegExp | null]>([
  ['all as published', { ids }, [], null],
  ['a new id', { ids: { c1: ids.c1 } }, ['c2'], null],
  [
    'a line wrap changes nothing',
    { ids: { ...ids, c1: textHash('1.搭建\n创新 平台。') } },
    [],
    null,
  ],
  ['an id names another text', { ids: { ...ids, c2: other } }, [], /ids\.c2：.*changed: \{ c2/u],
  [
    'the ledger says why the text is another',
    { ids: { ...ids, c2: other }, changed: { c2: '更正错字' } },
    [],
    null,
  ],
  ['it says so of the same text', { ids, changed: { c2: '更正错字' } }, [], /changed\.c2：/u],
  ['an id vanished', { ids: { ...ids, c3: ids.c1 } }, [], /ids\.c3：原文里没有.*alias.*retired/u],
  ['an alias leads to a living id', { ids: { ...ids, c3: ids.c1 }, alias: { c3: 'c1' } }, [], null],
  [
    'an alias of an alias',
    { ids: { ...ids, c3: other, c4: other }, alias: { c3: 'c4', c4: 'c1' } },
    [],
    null,
  ],
  [
    'an alias leads nowhere',
    { ids: { ...ids, c3: ids.c1 }, alias: { c3: 'c9' } },
    [],
    /alias\.c3：c9 在原文里没有/u,
  ],
  ['a retired id', { ids: { ...ids, c3: ids.c1 }, retired: { c3: '并入第1条' } }, [], null],
  ['a retired id comes back', { ids, retired: { c2: '删除' } }, [], /retired\.c2：原文里又有了/u],
])('%s', (_, ledger, fresh, fault) => {
  const found = checkEntries('seeds/ledger/x.yaml', texts, { ...emptyLedger, ...ledger });
  expect([...found.fresh.keys()]).toEqual(fresh);
  if (fault === null) expect(found.faults).toEqual([]);
  else expect(found.faults.join('\n')).toMatch(fault);
});
