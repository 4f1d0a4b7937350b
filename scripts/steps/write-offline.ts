import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { type FileSeal, sealOf } from '../../src/offline/files-to-manifest.ts';
import { listFiles } from '../../src/offline/list-files.ts';
import { type ReadMeFacts, readMe } from '../../src/offline/read-me.ts';
import { isOriginal, sealOriginalPage } from '../../src/offline/seal-original-page.ts';
import { ZIP, isShared, sealCopy, sealWeb } from '../../src/offline/seal-edition.ts';
import {
  OFFLINE_FOLDER,
  type PlacedMember,
  dateToZipTime,
  memberHead,
  membersToEnd,
} from '../../src/offline/zip-format.ts';
import { readInTurn } from '../files/read-in-turn.ts';
import type { KeptMember, KeptZip } from './kept-zip.ts';

/** What sealing made: the zip's size and hash, its members for the next build, and the check.html inside it. */
export interface SealedSite {
  readonly bytes: number;
  readonly sha256: string;
  readonly members: readonly KeptMember[];
  readonly check: Uint8Array;
}

/**
 * Seals a built site in place: README.txt, check.html, manifest.json, the zip and its checksum. One file after the
 * other is read, and compressed unless the last zip holds the same; returns the zip's size and what it holds for the next.
 */
export function writeOffline(
  dist: string,
  facts: ReadMeFacts,
  kept: KeptZip,
  originals: 'site' | 'zip' = 'site',
): SealedSite {
  const { date } = facts.imprint;
  const readNext = readInTurn();
  const read = (path: string): Uint8Array => readNext(join(dist, path));
  writeFileSync(join(dist, 'README.txt'), readMe(facts));
  const files = listFiles(dist);
  if (!files.includes('check.html'))
    throw new Error('offline: found no check.html in the built site; build the pages first');
  const template = readFileSync(join(dist, 'check.html'));
  const apart = new Map<string, Uint8Array>();
  for (const path of files.filter((each) => isOriginal(each) && each.endsWith('.html'))) {
    const page = read(path);
    writeFileSync(join(dist, path), sealOriginalPage(page, 'web'));
    apart.set(path, sealOriginalPage(page, 'copy'));
  }
  const both = files.filter((each) => isShared(each) && (originals === 'zip' || !isOriginal(each)));
  mkdirSync(join(dist, 'offline'), { recursive: true });
  const zip = openZip(join(dist, ZIP), date);
  const members: KeptMember[] = [];
  const shared: FileSeal[] = [];
  for (const path of both) {
    const file = compress(path, read(path), kept);
    shared.push(file.seal);
    members.push({ sha256: file.seal.sha256, ...zip.add(file) });
  }
  const copy = sealCopy(template, shared, originals === 'zip' ? new Map() : apart, date);
  for (const [path, bytes] of copy) zip.add(compress(path, bytes, kept));
  const whole = zip.close();
  const own = originals === 'zip' ? [] : files.filter(isOriginal);
  const seals = own.map((path) => sealOf(path, read(path)));
  for (const [path, bytes] of sealWeb(template, shared, seals, date, whole))
    writeFileSync(join(dist, path), bytes);
  return { ...whole, members, check: copy.get('check.html') ?? template };
}

/** A file's seal, checksum and deflated bytes. */
interface Compressed {
  readonly seal: FileSeal;
  readonly crc: number;
  readonly packed: Uint8Array;
}

function compress(path: string, bytes: Uint8Array, kept: KeptZip): Compressed {
  const seal = sealOf(path, bytes);
  return { seal, crc: crc32(bytes), packed: kept.take(seal.sha256) ?? deflate(bytes) };
}

/** Thousands of small files: tables and buffers no larger than one needs cost half of what zlib's own would. */
function deflate(bytes: Uint8Array): Uint8Array {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(bytes.length + 1))));
  const memLevel = bytes.length < 16_384 ? 6 : 8;
  const chunkSize = Math.max(1024, bytes.length >> 1);
  return deflateRawSync(bytes, { level: 6, windowBits, memLevel, chunkSize });
}

/** A zip that is written member by member. */
function openZip(
  path: string,
  date: string,
): {
  add: (file: Compressed) => PlacedMember;
  close: () => { bytes: number; sha256: string };
} {
  const time = dateToZipTime(date);
  const file = openSync(path, 'w');
  const hash = createHash('sha256');
  const placed: PlacedMember[] = [];
  let at = 0;
  const write = (bytes: Uint8Array): void => {
    hash.update(bytes);
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    at += bytes.length;
  };
  return {
    add: ({ seal, crc, packed }) => {
      const member: PlacedMember = {
        name: `${OFFLINE_FOLDER}/${seal.path}`,
        crc,
        bytes: seal.bytes,
        packed: packed.length,
        at,
      };
      write(memberHead(member, time));
      write(packed);
      placed.push(member);
      return member;
    },
    close: () => {
      write(membersToEnd(placed, at, time));
      closeSync(file);
      return { bytes: at, sha256: hash.digest('hex') };
    },
  };
}
