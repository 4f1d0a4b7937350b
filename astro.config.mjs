import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// GFM and smart punctuation change what a source says (-- → –, quotes, ~~, bare addresses): both off.
export default defineConfig({
  outDir: 'dist',
  trailingSlash: 'never',
  // Line breaks of the templates are dropped: between Han characters a browser would show them as blanks.
  compressHTML: 'jsx',
  build: { format: 'preserve', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
});
