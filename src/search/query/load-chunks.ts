import { chunkToBytes } from './chunk-to-bytes.ts';
import type { SearchManifest } from '../data/search-data.ts';

/** What a chunk's script calls. */
export interface ChunkGlobals {
  planSearchChunk?: (name: string, length: number, sum: number, packed: string) => void;
}

/** Bytes of a chunk under search/ by its name without `.js`; fails where it is missing or damaged. */
export type LoadChunk = (name: string) => Promise<Uint8Array>;

/**
 * Chunks over classic scripts. `loadScript` runs `search/<name>.js` and fails where it is missing; a script
 * that ran without calling back, or with bytes that do not fit their checksum, is a damaged one.
 */
export function loadChunks(
  globals: ChunkGlobals,
  loadScript: (name: string) => Promise<void>,
): LoadChunk {
  const arrived = new Map<string, () => Promise<Uint8Array>>();
  globals.planSearchChunk = (name, length, sum, packed) => {
    arrived.set(name, () => chunkToBytes(name, length, sum, packed));
  };
  return async (name) => {
    await loadScript(name);
    const bytes = arrived.get(name);
    if (bytes === undefined) throw new Error(`搜索数据 search/${name}.js 已损坏：没有内容`);
    arrived.delete(name);
    return bytes();
  };
}

/** The list of all documents and chunks, read before anything else. */
export async function loadManifest(loadChunk: LoadChunk): Promise<SearchManifest> {
  return JSON.parse(new TextDecoder().decode(await loadChunk('manifest'))) as SearchManifest;
}
