import type { Given } from '../check/text-to-claims.ts';
import { openDesk } from './own/desk.ts';
import type { drawChecked } from './own/draw-checked.ts';
import { askHere, forgetReaders, readAndKeep, readHere } from './own/read-here.ts';
import { lazyScript } from './lazy-script.ts';

// The contract: the JSON that `npm run inspect` prints for the same bytes; what the edition says to a text.
Object.assign(globalThis, {
  planReader: { read: readHere },
  planCheck: {
    check: async (text: string, given: Given = {}) =>
      (await askHere('check', { text, given })).judged.map(([, record]) => record),
  },
});

const desk = document.querySelector<HTMLElement>('[data-own]');
if (desk !== null)
  openDesk(desk, {
    read: readAndKeep,
    ask: askHere,
    drawer: lazyScript<typeof drawChecked>('scripts/own-drawn.js', 'planOwnDrawn'),
    forget: forgetReaders,
  });
