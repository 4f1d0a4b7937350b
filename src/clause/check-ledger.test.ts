import { expect, test } from 'vitest';
import { checkLedger, textHash } from './check-ledger.ts';

const texts = new Map([
  ['c1', '1.搭建创新平台。'],
  ['c2', '2.突破关键技术。'],
]);
const ids = { c1: textHash('1.搭建创新平台。'), c2: textHash('2.突破关键技术。') };
const known = { ids, alias: {}, retired: {} };

test.each<
  [name: string, ledger: Parameters<typeof checkLedger>[2], fresh: string[], fault: RegExp | null]
>([
  ['all as published', known, [], null],
  ['a new id', { ...known, ids: { c1: ids.c1 } }, ['c2'], null],
  [
    'blanks and quotation marks change nothing',
    { ...known, ids: { c1: textHash('1．“搭建” 创新平台。'), c2: ids.c2 } },
    [],
    null,
  ],
  [
    'an id names another text',
    { ...known, ids: { ...ids, c2: textHash('2.别的。') } },
    [],
    /c2: found another text.*expected the published one/u,
  ],
  [
    'an id vanished',
    { ...known, ids: { ...ids, c3: ids.c1 } },
    [],
    /c3: found no such entry any more.*alias.*retired/u,
  ],
  [
    'an alias leads to a living id',
    { ids: { ...ids, c3: ids.c1 }, alias: { c3: 'c1' }, retired: {} },
    [],
    null,
  ],
  [
    'an alias leads nowhere',
    { ids: { ...ids, c3: ids.c1 }, alias: { c3: 'c9' }, retired: {} },
    [],
    /alias c3: found c9/u,
  ],
  [
    'a retired id',
    { ids: { ...ids, c3: ids.c1 }, alias: {}, retired: { c3: '并入第1条' } },
    [],
    null,
  ],
  [
    'a retired id comes back',
    { ids, alias: {}, retired: { c2: '删除' } },
    [],
    /c2: found in the text again/u,
  ],
])('%s', (_, ledger, fresh, fault) => {
  const found = checkLedger('seeds/ledger/x.yaml', texts, ledger);
  expect([...found.fresh.keys()]).toEqual(fresh);
  if (fault === null) expect(found.faults).toEqual([]);
  else expect(found.faults.join('\n')).toMatch(fault);
});
