import { expect, test } from 'vitest';
import { ALL_PAIRS, closedPairs } from './closed-pairs.ts';

test.each<[text: string, stretches: string[]]>([
  ['推进“一网通办”和《水网规划》。', ['“一网通办”', '《水网规划》']],
  ['实施“双百工程，新增25家。加强“双招双引”。', ['“双招双引”']],
  [
    '《关于印发〈规划〉的通知》（省发〔2023〕2号）',
    ['《关于印发〈规划〉的通知》', '（省发〔2023〕2号）'],
  ],
  ['《关于印发《规划》的通知》', ['《关于印发《规划》的通知》']],
  ['新建水闸8座。（责任单位：县水利局。新建桥梁（含引桥）9座。', ['（含引桥）']],
  ['“双百工程\n加强”双招双引', []],
  ['(责任单位：各镇（街）)', ['(责任单位：各镇（街）)']],
  ['多了一个”和一个）', []],
])('%s', (text, stretches) => {
  expect(closedPairs(text, ALL_PAIRS).map(({ start, end }) => text.slice(start, end))).toEqual(
    stretches,
  );
});

test('a hundred thousand signs without a partner take no time', () => {
  const before = performance.now();
  closedPairs('“'.repeat(100_000), ALL_PAIRS);
  closedPairs('“）'.repeat(50_000), ALL_PAIRS);
  expect(performance.now() - before).toBeLessThan(2_000);
});
