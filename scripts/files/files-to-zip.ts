import { crc32 } from 'node:zlib';
import { deflateWhole } from './deflate-whole.ts';
import {
  type PlacedMember,
  dateToZipTime,
  memberHead,
  membersToEnd,
} from '../../src/offline/zip-format.ts';

const time = dateToZipTime('1980-01-01');

/** The zip that `filesToZip` of the browser makes, by Node's own zlib: a fourth of the time. */
export function filesToZip(
  folder: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array {
  const parts: Uint8Array[] = [];
  const members: PlacedMember[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const packed = deflateWhole(bytes);
    const member: PlacedMember = {
      name: folder === '' ? name : `${folder}/${name}`,
      crc: crc32(bytes),
      bytes: bytes.length,
      packed: packed.length,
      at,
    };
    const head = memberHead(member, time);
    parts.push(head, packed);
    members.push(member);
    at += head.length + packed.length;
  }
  return Buffer.concat([...parts, membersToEnd(members, at, time)]);
}
