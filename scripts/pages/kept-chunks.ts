import { sha256 } from '../../src/offline/files-to-manifest.ts';
import { type ToChunk, bytesToChunk } from '../../src/search/index/bytes-to-chunk.ts';
import { type KeptFiles, keptFile } from './kept-files.ts';

/** Chunks as scripts; those whose bytes are as they were are not deflated and packed again. */
export function keptChunks(kept: KeptFiles): ToChunk {
  return (name, bytes) => ({
    name,
    content: keptFile(kept, `${name} ${sha256(bytes)}`, () => bytesToChunk(name, bytes).content),
  });
}
