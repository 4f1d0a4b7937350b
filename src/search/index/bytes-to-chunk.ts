import { deflateRawSync } from 'node:zlib';
import { bytesToPacked, checksum } from '../data/pack-bytes.ts';

/** A file of the index as a classic script: it loads by `<script>` where fetch is refused. */
export interface ChunkFile {
  name: string;
  content: Uint8Array;
}

/** How bytes become such a file: `bytesToChunk`, or what an earlier build made of the same. */
export type ToChunk = (name: string, bytes: Uint8Array) => ChunkFile;

/** Bytes → a script that hands its name, the deflated bytes' length and checksum and the packed string to `planSearchChunk`. */
export function bytesToChunk(name: string, bytes: Uint8Array): ChunkFile {
  const deflated = deflateRawSync(bytes, { level: 9 });
  const packed = bytesToPacked(deflated);
  const call = `planSearchChunk("${name}",${deflated.length},${checksum(deflated)},"${packed}")\n`;
  return { name, content: Buffer.from(call) };
}
