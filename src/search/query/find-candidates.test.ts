import { afterEach, expect, test, vi } from 'vitest';
import { findCandidates } from './find-candidates.ts';
import type { SearchManifest } from '../data/search-data.ts';

afterEach(() => {
  vi.useRealTimers();
});

const manifest = {} as SearchManifest;

test('a part of the index that never comes: after some seconds texts are scanned, and from then on at once', async () => {
  vi.useFakeTimers();
  const onScan = vi.fn();
  const find = findCandidates({
    openIndex: () => () => new Promise<number[]>(() => undefined),
    onScan,
  });
  const asked = find(['住房'], manifest);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBeNull();
  expect(await find(['保障'], manifest)).toBeNull();
  expect(onScan).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
