// The reader is written for Node. Its workers, and the one script that a page loads to read a filled 台账, are given what
// their browser lacks; imported first.

import { laterMethods } from './later-methods.ts';

for (const [owner, name, value] of laterMethods) {
  if (!(name in owner))
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
