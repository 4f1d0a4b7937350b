import { PDFiumLibrary } from '@hyzyla/pdfium';
import '../reader/older-browsers.ts';
import { pdfToIntake } from '../intake/pdf/pdf-to-intake.ts';
import type { PdfReader } from '../reader/answer-reads.ts';
import { unpackText } from '../reader/unpack-text.ts';

let library: Promise<PDFiumLibrary> | null = null;

const readPdf: PdfReader = (bytes, engine) =>
  pdfToIntake(
    bytes,
    () => (library ??= PDFiumLibrary.init({ wasmBinary: unpackText(engine).buffer })),
  );

(globalThis as unknown as { planPdf: PdfReader }).planPdf = readPdf;
