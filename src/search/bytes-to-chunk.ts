import { deflateSync } from 'fflate';
import { bytesToPacked, checksum } from './pack-bytes.ts';

/** A file of the index as a classic script: it loads by `<script>` where fetch is refused. */
export interface ChunkFile {
  name: string;
  content: Uint8Array;
}

/** Bytes → a script that hands its name, the deflated bytes' length and checksum and the packed string to `planSearchChunk`. */
export function bytesToChunk(name: string, bytes: Uint8Array): ChunkFile {
  return deflatedToChunk(name, deflateSync(bytes, { level: 8 }));
}

/** The same for bytes that are deflated already. */
export function deflatedToChunk(name: string, deflated: Uint8Array): ChunkFile {
  const packed = bytesToPacked(deflated);
  const call = `planSearchChunk("${name}",${deflated.length},${checksum(deflated)},"${packed}")\n`;
  return { name, content: Buffer.from(call) };
}
