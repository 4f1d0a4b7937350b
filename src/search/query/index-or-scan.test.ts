import { afterEach, expect, test, vi } from 'vitest';
import { nowhere } from '../data/places.ts';
import { indexOrScan } from './index-or-scan.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a part of the index that never comes: after some seconds texts are scanned, and from then on at once', async () => {
  vi.useFakeTimers();
  const onScan = vi.fn();
  const find = indexOrScan({
    index: () => new Promise(() => undefined),
    scan: () => Promise.resolve(nowhere),
    onScan,
  });
  const asked = find('住房');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBe(nowhere);
  expect(await find('保障')).toBe(nowhere);
  expect(onScan).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
