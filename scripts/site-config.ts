import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import type { Plugin } from 'vite';
import type { Collection } from '../src/seed/collection.ts';
import type { KeptPages } from './pages/kept-pages.ts';
import { planTexts } from './pages/plan-texts.ts';
import { virtualModule } from './pages/virtual-module.ts';

/**
 * Astro's configuration for a collection: pages are the program's; content, output and cache the collection's. The
 * edition is that of the pages that handPages was given where they are `handed`, else pages read it themselves.
 */
export function siteConfig(
  collection: Collection,
  handed: KeptPages | null = null,
): AstroInlineConfig {
  const at = (path: string): string => join(collection.root, path);
  return {
    root: collection.house,
    outDir: at(collection.dist),
    cacheDir: at(`${collection.cache}/astro`),
    trailingSlash: 'never',
    // Line breaks of the templates are dropped: between Han characters a browser would show them as blanks.
    compressHTML: 'jsx',
    build: { format: 'preserve', inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    // GFM and smart punctuation change what a source says (-- → –, quotes, ~~, bare addresses): both off.
    markdown: {
      processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
      syntaxHighlight: false,
    },
    integrations: [mdx()],
    vite: {
      cacheDir: at(`${collection.cache}/vite`),
      // Pages are run from the output folder, which may have no node_modules above it.
      environments: { prerender: { resolve: { noExternal: true } } },
      server: { fs: { allow: [collection.house, collection.root] } },
      plugins: [
        handed === null ? virtualEdition(collection) : takenEdition(collection),
        planTexts(collection, handed),
      ],
    },
  };
}

const EDITION = 'virtual:edition';

/**
 * The module `virtual:edition`, from which pages have the edition that they hand down to their components: all of it
 * by default, `current` without what a later edition replaced, `keptPages` the pages of the last build.
 */
function virtualEdition(collection: Collection): Plugin {
  const room = (file: string): string =>
    JSON.stringify(join(collection.house, 'src/edition', file));
  const code = [
    `import { openEdition } from ${room('open-edition.ts')};`,
    `import { readEdition } from ${room('read-edition.ts')};`,
    `const { whole, current } = openEdition(readEdition(${JSON.stringify(collection)}));`,
    'export { whole as default, current };',
    'export const keptPages = null;',
  ].join('\n');
  return virtualModule(EDITION, () => code);
}

/** The same module, with the edition that this process has read already: a file that the bundler must not copy. */
function takenEdition(collection: Collection): Plugin {
  const file = pathToFileURL(join(collection.house, 'scripts/steps/handed-edition.ts')).href;
  const code = [
    `const file = ${JSON.stringify(file)};`,
    'const { handedPages } = await import(/* @vite-ignore */ file);',
    'export const keptPages = handedPages();',
    'const { whole, current } = keptPages.opened;',
    'export { whole as default, current };',
  ].join('\n');
  return virtualModule(EDITION, () => code);
}
