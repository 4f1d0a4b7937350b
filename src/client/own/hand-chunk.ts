import type { ChunkGlobals } from '../../search/query/load-chunks.ts';
import { loadScript } from '../load-script.ts';
import type { ChunkCall, HandedChunk } from './chunks-by-page.ts';

/** Loads the script of a chunk of the edition for a worker: figures from check/, texts from search/. */
export async function handChunk(name: string): Promise<HandedChunk> {
  try {
    await loadScript(name.startsWith('check/') ? `${name}.js` : `search/${name}.js`);
    const call = called.get(name) ?? null;
    called.delete(name);
    return { chunk: name, call };
  } catch (error) {
    return { chunk: name, failed: error instanceof Error ? error.message : String(error) };
  }
}

/** What the scripts of chunks called with, until it is handed on; nothing of it is unpacked on the page. */
const called = new Map<string, Parameters<ChunkCall>>();
(globalThis as ChunkGlobals).planSearchChunk = (...call) => void called.set(call[0], call);
