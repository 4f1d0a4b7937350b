import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { planHref } from '../../src/address/href.ts';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';
import type { KeptPages } from './kept-pages.ts';
import { virtualModule } from './virtual-module.ts';

/**
 * The module `virtual:texts`: the MDX of every plan with its hash. Of a plan whose page is kept from the last build the
 * text is not named, so that nobody compiles it.
 */
export function planTexts({ root, content }: Collection, kept: KeptPages | null): Plugin {
  const folder = join(root, content, 'plans');
  return virtualModule('virtual:texts', () => {
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    const rows = names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => {
        const id = name.slice(0, -'.mdx'.length);
        const file = join(folder, name);
        const hash = sha256(readFileSync(file));
        const plan = kept?.opened.whole.planOf.get(id);
        const isKept = kept?.isKept(`/${planHref(id)}`, { plan, text: hash }) === true;
        const load = isKept ? 'null' : `() => import(${JSON.stringify(file)})`;
        return `${JSON.stringify(id)}: { hash: ${JSON.stringify(hash)}, load: ${load} },`;
      });
    return `export default {\n${rows.join('\n')}\n};`;
  });
}
