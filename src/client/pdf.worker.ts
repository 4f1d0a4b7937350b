import { PDFiumLibrary } from '@hyzyla/pdfium';
import { inflateSync } from 'fflate';
import '../reader/older-browsers.ts';
import { pdfToIntake } from '../intake/pdf/pdf-to-intake.ts';
import type { PdfReader } from '../reader/answer-reads.ts';

/** Bytes that a script file carries as text: deflated, in base64. */
function unpackText(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const packed = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) packed[i] = letters.charCodeAt(i);
  return Uint8Array.from(inflateSync(packed));
}

let library: Promise<PDFiumLibrary> | null = null;

const readPdf: PdfReader = (bytes, engine) =>
  pdfToIntake(
    bytes,
    () => (library ??= PDFiumLibrary.init({ wasmBinary: unpackText(engine).buffer })),
  );

(globalThis as unknown as { planPdf: PdfReader }).planPdf = readPdf;
