import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { sha256 } from '../../src/offline/files-to-manifest.ts';

/** A value as bytes that say by which `key` it was made and what their own hash is. */
export function valueToNote(key: string, value: unknown): Buffer {
  const note = serialize(value);
  return Buffer.concat([Buffer.from(`${key} ${sha256(note)}\n`), note]);
}

/** The value of such a file; null where there is none, or it is damaged or of another key. */
export function readNote(path: string, key: string): unknown {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const note = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, end) === `${key} ${sha256(note)}` ? deserialize(note) : null;
  } catch {
    // None.
    return null;
  }
}
