import type { Edition } from '../edition/edition.ts';
import { buildPagefind } from './build-pagefind.ts';
import { bundleGlue } from './bundle-glue.ts';
import { type ChunkFile, bytesToChunk } from './bytes-to-chunk.ts';
import { editionToSearch } from './edition-to-search.ts';
import type { Wordings } from './other-wordings.ts';
import { checksum } from './pack-bytes.ts';
import { recutIndex } from './recut-index.ts';
import { restateMeta } from './restate-meta.ts';
import type { PackedEntry, SearchManifest } from './search-data.ts';
import type { TokenKind } from './text-to-tokens.ts';

/** Bytes of a part of the index before compression, about 40 % of it after. */
const indexBytes = 10_000;

/** Bytes of a chunk of entries before compression, about a third of it after. */
const entryBytes = 8_000;

/** All files under dist/search/ as scripts; the same edition gives the same bytes. */
export async function editionToIndex(
  edition: Edition,
  wordings: Wordings,
  tokens: TokenKind = 'pairs',
): Promise<ChunkFile[]> {
  const { plans, entries } = editionToSearch(edition);
  const pagefind = await buildPagefind(
    entries.map((entry) => entry[4]),
    tokens,
  );
  const parts = recutIndex(pagefind.chunks, indexBytes).map(({ from, bytes }, at) => ({
    from,
    file: namedChunk(`index/${at}`, bytes),
  }));
  const chunks = entriesToChunks(entries);
  const meta = namedChunk('meta', restateMeta(pagefind.meta));
  const words = namedChunk('wordings', Buffer.from(JSON.stringify(wordings)));
  const wasm = namedChunk('wasm', pagefind.wasm);
  const manifest: SearchManifest = {
    tokens,
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

/** Entries in files of about equal size, in order. */
function entriesToChunks(entries: PackedEntry[]): { file: ChunkFile; first: number }[] {
  const parts: { file: ChunkFile; first: number }[] = [];
  let first = 0;
  let size = 0;
  entries.forEach((entry, at) => {
    size += Buffer.byteLength(JSON.stringify(entry));
    if (size < entryBytes && at < entries.length - 1) return;
    const bytes = Buffer.from(JSON.stringify(entries.slice(first, at + 1)));
    parts.push({ file: namedChunk(`entries/${parts.length}`, bytes), first });
    first = at + 1;
    size = 0;
  });
  return parts;
}
