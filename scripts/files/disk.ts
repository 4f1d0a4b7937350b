import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** The few things that writers do to the disk; tests hand in one that fails at a chosen moment. */
export interface Disk {
  makeFolder: (path: string) => void;
  /** Writes a file whole and waits until the disk has it. */
  write: (path: string, bytes: string | Uint8Array) => void;
  rename: (from: string, to: string) => void;
  /** Removes a file or folder; nothing there is no fault. */
  remove: (path: string) => void;
}

/** The disk of this machine. */
export const disk: Disk = {
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  write: (path, bytes) => {
    const file = openSync(path, 'w');
    try {
      const all = Buffer.from(bytes as Uint8Array);
      for (let at = 0; at < all.length;) at += writeSync(file, all, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => {
    renameSync(from, to);
  },
  remove: (path) => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  },
};
