import { describe, expect, test } from 'vitest';
import { targetIds, targetToKnown, ledgerToRows, type PlacedTarget } from './target-ids.ts';

const text =
  '到2025年，引进高层次人才2人左右、青年人才1000人，投资1 029亿元，建成率、利用率均达100%。';

/** The figure of these words where they stand in a text. */
function figure(words: string, unit: string, label: string, within = text): PlacedTarget {
  const start = within.indexOf(words);
  return { label, unit, figure: [start, start + words.length] };
}

const talent = figure('2人左右', '人', '高层次人才');
const young = figure('1000人', '人', '青年人才');
const money = figure('1 029亿元', '亿元', '投资');
const built = figure('100%', '%', '建成率');
const used = figure('100%', '%', '利用率');

/** A ledger that knows these figures of c5 under these ids. */
function known(rows: Record<string, PlacedTarget>, retired: string[] = []) {
  const figures = Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, targetToKnown(text, row)]),
  );
  const ledger = {
    figures,
    alias: {},
    retired: Object.fromEntries(retired.map((id) => [id, '删'])),
  };
  return ledgerToRows(ledger).get('c5') ?? [];
}

const all = { 'c5-t1': talent, 'c5-t2': young, 'c5-t3': money, 'c5-t4': built, 'c5-t5': used };

describe('the text is the published one', () => {
  test.each<
    [name: string, found: PlacedTarget[], rows: ReturnType<typeof known>, expected: string[]]
  >([
    ['without a ledger they are counted', [talent, young], [], ['c5-t1', 'c5-t2']],
    [
      'all as published',
      [talent, young, money, built, used],
      known(all),
      ['c5-t1', 'c5-t2', 'c5-t3', 'c5-t4', 'c5-t5'],
    ],
    ['one dropped: the others stay', [young, money], known(all), ['c5-t2', 'c5-t3']],
    [
      'one more before: it takes the next number',
      [talent, young, money],
      known({ 'c5-t1': young, 'c5-t2': money }),
      ['c5-t3', 'c5-t1', 'c5-t2'],
    ],
    [
      'the number of a retired figure is not given again',
      [talent, young, money],
      known({ 'c5-t1': talent, 'c5-t2': young, 'c5-t9': built }, ['c5-t9']),
      ['c5-t1', 'c5-t2', 'c5-t10'],
    ],
    ['a retired figure read again is the same', [built], known(all, ['c5-t4']), ['c5-t4']],
    [
      '1 029亿元 once read as 29亿元 is the same figure',
      [money],
      known({ 'c5-t1': figure('29亿元', '亿元', '投资') }),
      ['c5-t1'],
    ],
    [
      '亿 completed to 亿元 is the same figure',
      [money],
      known({ 'c5-t1': { ...money, unit: '亿' } }),
      ['c5-t1'],
    ],
    [
      'another unit at the place is another figure',
      [money],
      known({ 'c5-t1': { ...money, unit: '人' } }),
      ['c5-t2'],
    ],
    ['two figures of one number are told apart by label', [used], known(all), ['c5-t5']],
    ['another label is the same figure', [{ ...talent, label: '人才' }], known(all), ['c5-t1']],
  ])('%s', (_name, found, rows, expected) => {
    expect(targetIds('c5', text, found, rows)).toEqual(expected);
  });
});

describe('the text was changed', () => {
  test.each<[name: string, changed: string, found: [string, string, string][], expected: string[]]>(
    [
      [
        'words before move the places',
        '力争到2025年，引进高层次人才2人左右、青年人才1000人。',
        [
          ['2人左右', '人', '高层次人才'],
          ['1000人', '人', '青年人才'],
        ],
        ['c5-t1', 'c5-t2'],
      ],
      [
        'a number is corrected',
        '到2025年，引进高层次人才3人左右、青年人才1000人。',
        [
          ['3人左右', '人', '高层次人才'],
          ['1000人', '人', '青年人才'],
        ],
        ['c5-t1', 'c5-t2'],
      ],
      [
        'one of two is gone: the other keeps its own id',
        '到2025年，引进青年人才1000人。',
        [['1000人', '人', '青年人才']],
        ['c5-t2'],
      ],
      ['other matters are other figures', '建厂2人左右。', [['2人左右', '人', '建厂']], ['c5-t6']],
    ],
  )('%s', (_name, changed, found, expected) => {
    const figures = found.map(([words, unit, label]) => figure(words, unit, label, changed));
    expect(targetIds('c5', changed, figures, known(all))).toEqual(expected);
  });
});
