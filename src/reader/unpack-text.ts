import { inflateSync } from 'fflate';

/** Bytes that a script file carries as text: deflated, in base64. */
export function unpackText(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const packed = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) packed[i] = letters.charCodeAt(i);
  return Uint8Array.from(inflateSync(packed));
}
