import type { Edition } from '../../edition/edition.ts';
import { foldText } from '../../text/fold-text.ts';
import { checksum } from '../data/pack-bytes.ts';
import { factsToPart } from '../data/facts-part.ts';
import { pairsToPart } from '../data/pairs-part.ts';
import type { PackedEntry, PartName, SearchManifest } from '../data/search-data.ts';
import { singlesToPart } from '../data/singles-part.ts';
import type { Wordings } from '../query/other-wordings.ts';
import { type ChunkFile, type ToChunk, bytesToChunk } from './bytes-to-chunk.ts';
import { cutIntoParts } from './cut-into-parts.ts';
import { type EntrySource, editionToSearch } from './edition-to-search.ts';
import { entriesToDuties, entriesToFacts, entriesToSizes } from './entries-to-facts.ts';
import { textsToLists } from './texts-to-lists.ts';

/** A kind of chunk makes at most so many files, until one would hold more than a reader should wait for. */
const mostFiles = 100;
const mostInFile = 20_000;

/** How much one file holds: `least`, so that a query loads little, until there would be too many files. */
function sizeOfFile(least: number, total: number): number {
  return Math.max(least, Math.min(mostInFile, Math.ceil(total / mostFiles)));
}

/** All files under dist/search/ as scripts; the same edition gives the same bytes. */
export function editionToIndex(
  edition: Edition,
  wordings: Wordings,
  toChunk: ToChunk = bytesToChunk,
): ChunkFile[] {
  const namedChunk = named(toChunk);
  const { plans, entries } = editionToSearch(edition);
  const folded = entries.map(({ text }) => foldText(text));
  const duties = entriesToDuties(entries);
  const index = textsToParts(
    folded,
    entries.map((_, at) => duties[at] ?? []),
    namedChunk,
  );
  const chunks = entriesToChunks(entries, namedChunk);
  const json = (name: string, value: unknown): ChunkFile =>
    namedChunk(name, Buffer.from(JSON.stringify(value)));
  const tables = {
    anchors: json(
      'anchors',
      entries.map(({ anchor }) => anchor),
    ),
    facts: namedChunk('facts', factsToPart(entriesToFacts(entries))),
    duties: json('duties', duties),
    sizes: json('sizes', entriesToSizes(entries, folded)),
    wordings: json('wordings', wordings),
  };
  const manifest: SearchManifest = {
    total: entries.length,
    plans,
    chunks: chunks.map(({ file, first }) => ({ name: file.name, first })),
    singles: index.singles.map(nameOf),
    pairs: index.pairs.map(nameOf),
    anchors: tables.anchors.name,
    facts: tables.facts.name,
    duties: tables.duties.name,
    sizes: tables.sizes.name,
    wordings: tables.wordings.name,
  };
  return [
    toChunk('manifest', Buffer.from(JSON.stringify(manifest))),
    ...Object.values(tables),
    ...[...index.singles, ...index.pairs, ...chunks].map(({ file }) => file),
  ];
}

/** A part of an index: the first word in it, and its file. */
interface PartFile {
  readonly from: string;
  readonly file: ChunkFile;
}

function nameOf({ from, file }: PartFile): PartName {
  return [from, file.name, Math.ceil(file.content.length / 1024)];
}

/** The two indexes of folded texts in parts: entries by character, places by pair of characters. */
function textsToParts(
  folded: readonly string[],
  duties: readonly number[][],
  namedChunk: ToChunk,
): { singles: PartFile[]; pairs: PartFile[] } {
  const lists = [...textsToLists(folded, duties)];
  const total = folded.reduce((sum, { length }) => sum + length, 0);
  const singles = cutIntoParts(
    lists.map(({ single }) => single),
    sizeOfFile(12_000, total),
    ({ text, bodies }) => text.length + bodies.length,
  );
  const pairs = cutIntoParts(
    lists.flatMap((list) => list.pairs),
    sizeOfFile(5000, total),
    ({ places }) => places.entries.length,
  );
  return {
    singles: singles.map((part, at) => ({
      from: part[0]?.sign ?? '',
      file: namedChunk(`index/u${at}`, singlesToPart(part)),
    })),
    pairs: pairs.map((part, at) => ({
      from: part[0]?.pair ?? '',
      file: namedChunk(`index/${at}`, pairsToPart(part)),
    })),
  };
}

/** Chunks under a name that changes with their content, so that no cache mixes two editions. */
function named(toChunk: ToChunk): ToChunk {
  return (name, bytes) => toChunk(`${name}-${checksum(bytes).toString(36)}`, bytes);
}

/** Entries in files of about equal size, in order; UTF-16 deflates a tenth smaller than UTF-8 does. */
function entriesToChunks(
  entries: readonly EntrySource[],
  namedChunk: ToChunk,
): { file: ChunkFile; first: number }[] {
  const packed = entries.map(
    ({ anchor, label, heading, path, text, duties }): { entry: PackedEntry; size: number } => {
      const entry: PackedEntry = [anchor, label, heading, path, text, duties];
      return { entry, size: JSON.stringify(entry).length };
    },
  );
  const total = packed.reduce((sum, { size }) => sum + size, 0);
  let first = 0;
  return cutIntoParts(packed, sizeOfFile(5000, total), ({ size }) => size).map((part, at) => {
    const bytes = Buffer.from(JSON.stringify(part.map(({ entry }) => entry)), 'utf16le');
    const chunk = { file: namedChunk(`entries/${at}`, bytes), first };
    first += part.length;
    return chunk;
  });
}
