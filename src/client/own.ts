import type { Given } from '../check/text-to-claims.ts';
import { checkGuest, checkHere, holdings } from './own/check-here.ts';
import { forgetReaders, readHere } from './own/read-here.ts';
import { openDesk } from './own/desk.ts';
import type { drawChecked } from './own/draw-checked.ts';
import { layBeside } from './own/lay-beside.ts';
import { lazyScript } from './lazy-script.ts';
import { parseRef } from '../address/reference.ts';

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
    check: checkGuest,
    means: async (read, checked) => ({
      plans: await holdings.plans(),
      layBeside: () => layBeside(read, checked, holdings),
      figures: holdings.figures,
      entry: async (clause) => {
        const { plan, anchor } = parseRef(clause);
        return (await holdings.matters(plan)).find((one) => one.anchor === anchor) ?? null;
      },
    }),
    drawer: lazyScript<typeof drawChecked>('scripts/own-drawn.js', 'planOwnDrawn'),
    forget: forgetReaders,
  });
