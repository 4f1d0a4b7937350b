import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Vocabulary } from '../../src/reader/vocabulary.ts';
import { type KeptFiles, keptFile, noFiles } from '../pages/kept-files.ts';

/**
 * What the reader of own.html loads beside its scripts, as script files, since file:// has no fetch, and as text, which
 * costs a page least to hand to a worker: the vocabulary in JSON, and the engine for PDFs, deflated and in base64, which
 * only a PDF asks for. Returns their size in bytes.
 */
export function writeReader(
  dist: string,
  house: string,
  vocabulary: Vocabulary,
  kept: KeptFiles = noFiles,
): number {
  const engine = readFileSync(join(house, 'node_modules/@hyzyla/pdfium/dist/pdfium.wasm'));
  const packEngine = (): Uint8Array => {
    const packed = deflateRawSync(engine, { level: 9 }).toString('base64');
    return Buffer.from(`globalThis.planPdfEngine=${JSON.stringify(packed)};\n`);
  };
  const words = JSON.stringify(JSON.stringify(vocabulary));
  const scripts = {
    'vocabulary.js': Buffer.from(`globalThis.planVocabulary=${words};\n`),
    'pdf-engine.js': keptFile(kept, `engine ${sha256(engine)}`, packEngine),
  };
  const folder = join(dist, 'reader');
  mkdirSync(folder, { recursive: true });
  return Object.entries(scripts).reduce((size, [name, code]) => {
    writeFileSync(join(folder, name), code);
    return size + code.length;
  }, 0);
}
