import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import { ZIP } from '../../src/offline/seal-edition.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { writeFiles } from '../files/write-files.ts';

/** Where the deflated bytes of a file stand in the zip: behind a head of 30 bytes and its name. */
const Member = z.object({
  sha256: z.string(),
  name: z.string(),
  at: z.number(),
  packed: z.number(),
});

export type KeptMember = z.infer<typeof Member>;

/** What a build notes of its zip: the program that made it, the zip's hash and its members. */
const Note = z.object({ program: z.string(), zip: z.string(), members: z.array(Member) });

/** The zip of the site as it stands, from which files that did not change are taken as they were compressed. */
export interface KeptZip {
  /** The deflated bytes of a file by its SHA-256, which hold until the next are taken; null where the zip has no such file. */
  readonly take: (sha256: string) => Uint8Array | null;
  readonly close: () => void;
}

/** A zip that holds nothing. */
export const noZip: KeptZip = { take: () => null, close: () => undefined };

/** The last build's zip; one that is damaged, of another program or none at all holds nothing. */
export function openKeptZip({ root, dist, cache }: Collection, program: string): KeptZip {
  try {
    const note = Note.parse(JSON.parse(readFileSync(join(root, cache, 'zip.json'), 'utf8')));
    const path = join(root, dist, ZIP);
    if (note.program !== program || note.zip !== sha256(readFileSync(path))) return noZip;
    const file = openSync(path, 'r');
    let buffer = Buffer.allocUnsafeSlow(1 << 20);
    const members = new Map(note.members.map((member) => [member.sha256, member]));
    return {
      take: (sha256) => {
        const member = members.get(sha256);
        if (member === undefined) return null;
        const { packed } = member;
        if (packed > buffer.length) buffer = Buffer.allocUnsafeSlow(2 * packed);
        const read = readSync(file, buffer, 0, packed, member.at + 30 + member.name.length);
        return read === packed ? buffer.subarray(0, packed) : null;
      },
      close: () => {
        closeSync(file);
      },
    };
  } catch {
    // None, or damaged: everything is compressed anew.
    return noZip;
  }
}

/** Notes what the zip of a build holds. */
export function noteZip(
  { root, cache }: Collection,
  program: string,
  { sha256, members }: { sha256: string; members: readonly KeptMember[] },
): void {
  const note = { program, zip: sha256, members };
  writeFiles(root, [[`${cache}/zip.json`, JSON.stringify(note)]]);
}
