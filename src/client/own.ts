import type { Given } from '../check/text-to-claims.ts';
import { checkHere, holdings } from './own/check-here.ts';
import { forgetReaders, readHere } from './own/read-here.ts';
import { openDesk } from './own/desk.ts';

// The contract: the JSON that `npm run inspect` prints for the same bytes; what the edition says to a text.
Object.assign(globalThis, {
  planReader: { read: readHere },
  planCheck: {
    check: async (text: string, given: Given = {}) => (await checkHere(text, given)).records,
  },
});

const desk = document.querySelector<HTMLElement>('[data-own]');
if (desk !== null)
  openDesk(desk, {
    read: readHere,
    check: checkHere,
    plans: holdings.plans,
    forget: forgetReaders,
  });
