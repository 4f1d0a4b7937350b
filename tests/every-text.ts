import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { listFiles } from '../src/offline/list-files.ts';
import { packedToBytes } from '../src/search/data/pack-bytes.ts';
import { partToPairs } from '../src/search/data/pairs-part.ts';

/** Every file of a built site as text, those in its zip and in its workbooks too; of packed scripts what they hold. */
export function* everyText(dist: string): Generator<[name: string, text: string]> {
  for (const file of listFiles(dist)) yield* textsOf(file, readFileSync(join(dist, file)));
}

function* textsOf(name: string, bytes: Uint8Array): Generator<[name: string, text: string]> {
  const text = new TextDecoder().decode(bytes);
  yield [name, text];
  const packed = /^planSearchChunk\("([^"]*)",(\d+),\d+,"([^"]*)"\)/u.exec(text);
  if (packed !== null) {
    const [, chunk = '', length, body = ''] = packed;
    const held = inflateRawSync(packedToBytes(body, Number(length)));
    yield [`${name}/utf-8`, new TextDecoder().decode(held)];
    yield [`${name}/utf-16`, new TextDecoder('utf-16le').decode(held)];
    if (/^index\/\d/u.test(chunk)) yield [`${name}/pairs`, partToPairs(held).pairs.join('\n')];
  }
  if (!/\.(?:zip|xlsx|docx)$/u.test(name)) return;
  for (const [inner, content] of Object.entries(unzipSync(new Uint8Array(bytes))))
    yield* textsOf(`${name}/${inner}`, content);
}
