import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import type { Plugin } from 'vite';
import type { Collection } from '../src/seed/collection.ts';

/** Astro's configuration for a collection: pages are the program's; content, output and cache the collection's. */
export function siteConfig(collection: Collection): AstroInlineConfig {
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
      processor: unified({ gfm: false, smartypants: false }),
      syntaxHighlight: false,
    },
    integrations: [mdx()],
    vite: {
      cacheDir: at(`${collection.cache}/vite`),
      resolve: { alias: { '@content': at(collection.content) } },
      // Pages are run from the output folder, which may have no node_modules above it.
      environments: { prerender: { resolve: { noExternal: true } } },
      server: { fs: { allow: [collection.house, collection.root] } },
      plugins: [virtualEdition(collection)],
    },
  };
}

/** The module `virtual:edition`, from which pages have the edition that they hand down to their components. */
function virtualEdition(collection: Collection): Plugin {
  const name = 'virtual:edition';
  const room = (file: string): string =>
    JSON.stringify(join(collection.house, 'src/edition', file));
  const code = [
    `import { indexEdition } from ${room('index-edition.ts')};`,
    `import { readEdition } from ${room('read-edition.ts')};`,
    `export default indexEdition(readEdition(${JSON.stringify(collection)}));`,
  ].join('\n');
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? code : null),
  };
}
