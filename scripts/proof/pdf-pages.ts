import { PDFiumLibrary } from '@hyzyla/pdfium';
import { type PdfPage, readPages } from '../../src/intake/pdf/read-pages.ts';
import { pixelsToGrayPng } from './gray-png.ts';

/** The pages of a PDF: their signs, and a picture of each. */
export interface DrawnPages {
  readonly pages: readonly PdfPage[];
  /** Addresses of data, by page; empty for a page that is not drawn. */
  readonly pictures: readonly string[];
}

/** So many pages are drawn; a page weighs some 50 KB. */
const MOST = 150;

/** Draws a PDF by the engine that reads it. */
export async function drawPages(bytes: Uint8Array): Promise<DrawnPages> {
  const library = await PDFiumLibrary.init();
  const pages = await readPages(bytes, () => Promise.resolve(library));
  const document = await library.loadDocument(bytes);
  const pictures: string[] = [];
  try {
    for (const page of document.pages()) {
      if (pictures.length >= MOST) break;
      const { data, width, height } = await page.render({ scale: 1.6, render: 'bitmap' });
      pictures.push(
        `data:image/png;base64,${pixelsToGrayPng(data, width, height).toString('base64')}`,
      );
    }
  } finally {
    document.destroy();
    library.destroy();
  }
  return { pages, pictures };
}
