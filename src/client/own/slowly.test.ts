import { expect, test, vi } from 'vitest';
import { slowly } from './slowly.ts';

test('long work is done in slices, between which the page breathes; all of it is done', () => {
  vi.useFakeTimers();
  let done = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => 3 * done);
  slowly(() => {
    done += 1;
    return done < 10;
  });
  const slices = [done];
  while (vi.getTimerCount() > 0) {
    vi.runOnlyPendingTimers();
    slices.push(done);
  }
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(done).toBe(10);
  expect(slices.length).toBeGreaterThan(2);
});
