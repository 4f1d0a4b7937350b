import type { Edition } from '../edition/edition.ts';
import { buildPagefind } from './build-pagefind.ts';
import { bundleGlue } from './bundle-glue.ts';
import { type ChunkFile, bytesToChunk, deflatedToChunk } from './bytes-to-chunk.ts';
import { editionToSearch } from './edition-to-search.ts';
import type { Wordings } from './other-wordings.ts';
import { checksum } from './pack-bytes.ts';
import { recutIndex } from './recut-index.ts';
import { restateMeta } from './restate-meta.ts';
import type { PackedEntry, SearchManifest } from './search-data.ts';

/**
 * Bytes of one file before compression. Small files load little for a query; with more to hold they grow, so
 * that a large index is not tens of thousands of files: 10 KB of index and 6 KB of entries for five plans,
 * 20 KB and 6 KB for three hundred reports.
 */
function bytesOfFile(least: number, total: number): number {
  return least + Math.round(total / 5000);
}

/** All files under dist/search/ as scripts; the same edition gives the same bytes. */
export async function editionToIndex(edition: Edition, wordings: Wordings): Promise<ChunkFile[]> {
  const { plans, entries } = editionToSearch(edition);
  const pagefind = await buildPagefind(entries.map((entry) => entry[4]));
  const size = pagefind.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const parts = recutIndex(pagefind.chunks, bytesOfFile(10_000, size)).map(
    ({ from, bytes }, at) => ({
      from,
      file: namedChunk(`index/${at}`, bytes),
    }),
  );
  const chunks = entriesToChunks(entries);
  const meta = namedChunk('meta', restateMeta(pagefind.meta, entries.length));
  const words = namedChunk('wordings', Buffer.from(JSON.stringify(wordings)));
  const wasm = deflatedToChunk(`wasm-${checksum(pagefind.wasm).toString(36)}`, pagefind.wasm);
  const manifest: SearchManifest = {
    total: entries.length,
    plans,
    chunks: chunks.map(({ file, first }) => ({ name: file.name, first })),
    index: parts.map(({ from, file }) => [from, file.name]),
    wordings: words.name,
    meta: meta.name,
    wasm: wasm.name,
  };
  const glue = Buffer.from(await bundleGlue(pagefind.script));
  return [
    bytesToChunk('manifest', Buffer.from(JSON.stringify(manifest))),
    { name: 'pagefind', content: glue },
    words,
    meta,
    wasm,
    ...parts.map(({ file }) => file),
    ...chunks.map(({ file }) => file),
  ];
}

/** A chunk under a name that changes with its content, so that no cache mixes two editions. */
function namedChunk(name: string, bytes: Uint8Array): ChunkFile {
  return bytesToChunk(`${name}-${checksum(bytes).toString(36)}`, bytes);
}

/** Entries in files of about equal size, in order; UTF-16 deflates a tenth smaller than UTF-8 does. */
function entriesToChunks(entries: PackedEntry[]): { file: ChunkFile; first: number }[] {
  const parts: { file: ChunkFile; first: number }[] = [];
  const sizes = entries.map((entry) => Buffer.byteLength(JSON.stringify(entry)));
  const limit = bytesOfFile(
    6000,
    sizes.reduce((sum, one) => sum + one, 0),
  );
  let first = 0;
  let size = 0;
  sizes.forEach((one, at) => {
    size += one;
    if (size < limit && at < entries.length - 1) return;
    const bytes = Buffer.from(JSON.stringify(entries.slice(first, at + 1)), 'utf16le');
    parts.push({ file: namedChunk(`entries/${parts.length}`, bytes), first });
    first = at + 1;
    size = 0;
  });
  return parts;
}
