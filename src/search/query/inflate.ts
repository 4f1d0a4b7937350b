import { inflateSync } from 'fflate';

/** Raw deflated bytes → the bytes: by the browser itself, beside the page, where it can (Chromium 103, Firefox 113). */
export async function inflate(deflated: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = openStream();
  if (stream === null) return inflateSync(deflated);
  const writer = stream.writable.getWriter();
  const written = writer.write(deflated).then(() => writer.close());
  const [bytes] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(bytes);
}

/** Null in a browser that has no such stream, or knows other forms alone. */
function openStream(): DecompressionStream | null {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return null;
  }
}
