import { type Search, createSearch } from './create-search.ts';
import { type ChunkGlobals, loadChunks, loadManifest } from './load-chunks.ts';
import { openPagefind } from './open-pagefind.ts';
import type { PagefindGlue } from './search-data.ts';

/** What chunks call, and what Pagefind's script leaves behind. */
export interface SearchGlobals extends ChunkGlobals {
  planSearchPagefind?: PagefindGlue;
}

/** Letters of Pagefind's signature in front of its WebAssembly. */
const signature = 12;

/** The query side over classic scripts, which `loadScript` runs by their names under search/ without `.js`. */
export function loadSearch(
  globals: SearchGlobals,
  loadScript: (name: string) => Promise<void>,
  onScan: (reason: unknown) => void,
): Search {
  const loadChunk = loadChunks(globals, loadScript);
  return createSearch({
    loadChunk,
    onScan,
    loadManifest: () => loadManifest(loadChunk),
    openIndex: async (manifest) => {
      const [wasm, meta] = await Promise.all([
        loadChunk(manifest.wasm),
        loadChunk(manifest.meta),
        loadScript('pagefind'),
      ]);
      const glue = globals.planSearchPagefind;
      if (glue === undefined) throw new Error('search/pagefind.js 已损坏：没有内容');
      return openPagefind({ glue, wasm: wasm.subarray(signature), meta, manifest, loadChunk });
    },
  });
}
