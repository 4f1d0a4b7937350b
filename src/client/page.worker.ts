import '../reader/older-browsers.ts';
import { readPage } from '../intake/html/read-page.ts';

// Web pages are read with an engine of their own, which only a page asks for.
Object.assign(globalThis, { planPage: readPage });
