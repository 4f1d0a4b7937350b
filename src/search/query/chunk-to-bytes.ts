import { checksum, packedToBytes } from '../data/pack-bytes.ts';
import { inflate } from './inflate.ts';

/** The inverse of `bytesToChunk`, on what its script hands over; fails where the file was damaged. */
export async function chunkToBytes(
  name: string,
  length: number,
  sum: number,
  packed: string,
): Promise<Uint8Array> {
  const deflated = packedToBytes(packed, length);
  if (checksum(deflated) !== sum) throw new Error(`搜索数据 ${name} 已损坏：校验和不符`);
  return inflate(deflated);
}
