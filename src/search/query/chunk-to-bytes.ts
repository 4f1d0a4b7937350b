import { inflateSync } from 'fflate';
import { checksum, packedToBytes } from '../data/pack-bytes.ts';

/** The inverse of `bytesToChunk`, on what its script hands over; throws where the file was damaged. */
export function chunkToBytes(
  name: string,
  length: number,
  sum: number,
  packed: string,
): Uint8Array {
  const deflated = packedToBytes(packed, length);
  if (checksum(deflated) !== sum) throw new Error(`搜索数据 ${name} 已损坏：校验和不符`);
  return inflateSync(deflated);
}
