// The reader is written for Node. Its workers, never a page, are given what their browser lacks; imported first.

import { laterMethods } from './later-methods.ts';

for (const [owner, name, value] of laterMethods) {
  if (!(name in owner))
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
