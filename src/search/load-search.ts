import { chunkToBytes } from './chunk-to-bytes.ts';
import { type Search, createSearch } from './create-search.ts';
import { openPagefind } from './open-pagefind.ts';
import type { PagefindGlue, SearchManifest } from './search-data.ts';

/** What a chunk's script calls, and what Pagefind's script leaves behind. */
export interface SearchGlobals {
  planSearchChunk?: (name: string, length: number, sum: number, packed: string) => void;
  planSearchPagefind?: PagefindGlue;
}

/** Letters of Pagefind's signature in front of its WebAssembly. */
const signature = 12;

/**
 * The query side over classic scripts. `loadScript` runs `search/<name>.js` and fails where it is missing;
 * a script that ran without calling back, or with bytes that do not fit their checksum, is a damaged one.
 */
export function loadSearch(
  globals: SearchGlobals,
  loadScript: (name: string) => Promise<void>,
  onScan: (reason: unknown) => void,
): Search {
  const arrived = new Map<string, () => Uint8Array>();
  globals.planSearchChunk = (name, length, sum, packed) => {
    arrived.set(name, () => chunkToBytes(name, length, sum, packed));
  };
  const loadChunk = async (name: string): Promise<Uint8Array> => {
    await loadScript(name);
    const bytes = arrived.get(name);
    if (bytes === undefined) throw new Error(`搜索数据 search/${name}.js 已损坏：没有内容`);
    arrived.delete(name);
    return bytes();
  };
  return createSearch({
    loadChunk,
    onScan,
    loadManifest: async () =>
      JSON.parse(new TextDecoder().decode(await loadChunk('manifest'))) as SearchManifest,
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
