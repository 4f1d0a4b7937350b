import { forgetReaders, readHere } from './own/read-here.ts';
import { openDesk } from './own/desk.ts';

// The contract: the JSON that `npm run inspect` prints for the same bytes.
Object.assign(globalThis, { planReader: { read: readHere } });

const desk = document.querySelector<HTMLElement>('[data-own]');
if (desk !== null) openDesk(desk, { read: readHere, forget: forgetReaders });
