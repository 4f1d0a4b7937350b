import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToChunk } from './bytes-to-chunk.ts';
import { chunkToBytes } from '../query/chunk-to-bytes.ts';
import { bytesToPacked, packedToBytes } from '../data/pack-bytes.ts';

test('bytes come back as they went', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const packed = bytesToPacked(bytes);
      expect(packed.length).toBe(2 * Math.ceil((bytes.length * 8) / 13));
      expect(packed).toMatch(/^[!#-;=-[\]-~]*$/u);
      expect([...packedToBytes(packed, bytes.length)]).toEqual([...bytes]);
    }),
    { seed: 3 },
  );
});

type Call = [name: string, length: number, sum: number, packed: string];

function runChunk(content: Uint8Array): Call {
  let call: Call | undefined;
  const text = new TextDecoder().decode(content);
  new Function('planSearchChunk', text)((...given: Call) => {
    call = given;
  });
  if (call === undefined) throw new Error('the script called nothing');
  return call;
}

test('a chunk is a script that hands its bytes over, and one changed character is noticed', async () => {
  const bytes = new TextEncoder().encode('各镇（街道），区直各部门'.repeat(40));
  const [name, length, sum, packed] = runChunk(bytesToChunk('entries/0', bytes).content);
  expect(name).toBe('entries/0');
  expect([...(await chunkToBytes(name, length, sum, packed))]).toEqual([...bytes]);
  const other = packed.startsWith('#') ? '$' : '#';
  await expect(chunkToBytes(name, length, sum, other + packed.slice(1))).rejects.toThrow('已损坏');
});
