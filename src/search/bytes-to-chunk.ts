import { deflateSync } from 'fflate';
import { bytesToPacked, checksum } from './pack-bytes.ts';

/** A file of the index as a classic script: it loads by `<script>` where fetch is refused. */
export interface ChunkFile {
  name: string;
  content: Uint8Array;
}

/**
 * Bytes → a script that hands its name, their length when deflated, a checksum and the packed string to
 * `planSearchChunk`. It is UTF-16 with a byte-order mark, which every browser reads whatever the server says.
 */
export function bytesToChunk(name: string, bytes: Uint8Array): ChunkFile {
  const deflated = deflateSync(bytes, { level: 9 });
  const packed = bytesToPacked(deflated);
  const call = `planSearchChunk("${name}",${deflated.length},${checksum(deflated)},"${packed}")\n`;
  return { name, content: Buffer.from(`\ufeff${call}`, 'utf16le') };
}
