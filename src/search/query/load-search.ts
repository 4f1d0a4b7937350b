import { type Search, createSearch } from './create-search.ts';
import { type ChunkGlobals, loadChunks, loadManifest } from './load-chunks.ts';

/** The query side over classic scripts, which `loadScript` runs by their names under search/ without `.js`. */
export function loadSearch(
  globals: ChunkGlobals,
  loadScript: (name: string) => Promise<void>,
  onScan: (reason: unknown) => void,
): Search {
  const loadChunk = loadChunks(globals, loadScript);
  return createSearch({ loadChunk, onScan, loadManifest: () => loadManifest(loadChunk) });
}
