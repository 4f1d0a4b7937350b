import { drawChecked } from './own/draw-checked.ts';

// What own.html draws of a document; nothing of it is needed before one is handed in.
Object.assign(globalThis, { planOwnDrawn: drawChecked });
