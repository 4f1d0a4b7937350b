import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Intake } from '../intake.ts';
import { pdfToIntake } from './pdf-to-intake.ts';

let library: Promise<PDFiumLibrary> | null = null;

/** A PDF with a text layer → its intake, by the engine as it lies in its package: for the command. */
export function readPdf(bytes: Uint8Array): Promise<Intake> {
  return pdfToIntake(bytes, () => (library ??= PDFiumLibrary.init()));
}
