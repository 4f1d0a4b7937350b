import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * A function that reads files one after the other into one buffer: what it gives holds until the next. Thousands of files
 * cost no memory of their own, which would have to be cleared and collected.
 */
export function readInTurn(): (path: string) => Uint8Array {
  let buffer = Buffer.allocUnsafeSlow(1 << 20);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > buffer.length) buffer = Buffer.allocUnsafeSlow(2 * size);
      let at = 0;
      for (let read = 1; read > 0 && at < size; at += read)
        read = readSync(file, buffer, at, size - at, null);
      return buffer.subarray(0, at);
    } finally {
      closeSync(file);
    }
  };
}
