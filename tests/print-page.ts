import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from 'playwright-core';
import { type PdfPage, readPages } from '../src/intake/pdf/read-pages.ts';

let library: Promise<PDFiumLibrary> | null = null;

/** Prints a page as its reader would on A4, and reads the PDF back, page by page. */
export async function printPage(page: Page): Promise<PdfPage[]> {
  return bytesToPages(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
}

/** The pages of a PDF, as a reader sees them. */
export const bytesToPages = (bytes: Uint8Array): Promise<PdfPage[]> =>
  readPages(bytes, () => (library ??= PDFiumLibrary.init()));

/** The words that are to stand on paper: what `display` shows in print, blanks aside, in the page's order. */
export function wordsOnPaper(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      // Drawings are set by place, not by line.
      if (around === null || around.closest('svg, script, style, .sr') !== null) continue;
      if (around.checkVisibility()) words += node.textContent ?? '';
    }
    return words.replace(/\s+/gu, '');
  });
}
