import {
  cpSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';

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
      const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      for (let at = 0; at < all.length;) at += writeSync(file, all, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => {
    try {
      renameSync(from, to);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
      // Another disk: a copy beside its place, then the same renaming.
      const beside = `${to}.coming`;
      rmSync(beside, { recursive: true, force: true });
      cpSync(from, beside, { recursive: true });
      renameSync(beside, to);
      rmSync(from, { recursive: true, force: true });
    }
  },
  remove: (path) => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  },
};
