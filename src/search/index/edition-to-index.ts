import type { Edition } from '../../edition/edition.ts';
import { foldText } from '../../text/fold-text.ts';
import { textsToWords } from './texts-to-words.ts';
import { wordsToParts } from './words-to-parts.ts';
import { type ChunkFile, bytesToChunk } from './bytes-to-chunk.ts';
import { editionToSearch } from './edition-to-search.ts';
import type { Wordings } from '../query/other-wordings.ts';
import { checksum } from '../data/pack-bytes.ts';
import type { PackedEntry, SearchManifest } from '../data/search-data.ts';

/** A kind of chunk makes at most so many files, lest a stick hold tens of thousands. */
const mostFiles = 3000;

/** How much one file holds, so that a query loads little: `least` until there would be too many files. */
function sizeOfFile(least: number, total: number): number {
  return Math.max(least, Math.ceil(total / mostFiles));
}

/** All files under dist/search/ as scripts; the same edition gives the same bytes. */
export async function editionToIndex(edition: Edition, wordings: Wordings): Promise<ChunkFile[]> {
  const { plans, entries } = editionToSearch(edition);
  const indexed = await textsToWords(entries.map((entry) => foldText(entry[4])));
  const places = indexed.reduce((sum, word) => sum + word.entries.length, 0);
  const parts = wordsToParts(indexed, sizeOfFile(1000, places)).map(({ from, bytes }, at) => ({
    from,
    file: namedChunk(`index/${at}`, bytes),
  }));
  const chunks = entriesToChunks(entries);
  const words = namedChunk('wordings', Buffer.from(JSON.stringify(wordings)));
  const manifest: SearchManifest = {
    total: entries.length,
    plans,
    chunks: chunks.map(({ file, first }) => ({ name: file.name, first })),
    index: parts.map(({ from, file }) => [from, file.name]),
    wordings: words.name,
  };
  return [
    bytesToChunk('manifest', Buffer.from(JSON.stringify(manifest))),
    words,
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
  const limit = sizeOfFile(
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
