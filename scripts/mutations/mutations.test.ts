import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutations } from './mutations.ts';
import { mutationFault } from './run-mutation.ts';

test.each(mutations)('$says: its text stands once, its test is there', (mutation) => {
  expect(mutationFault(mutation)).toBeNull();
  expect(existsSync(mutation.test)).toBe(true);
});
