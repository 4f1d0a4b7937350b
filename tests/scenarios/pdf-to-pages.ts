import { inflateSync } from 'node:zlib';

/** How many sheets a PDF has, and their size in points; pages may stand in compressed streams. */
export function pdfToPages(pdf: Buffer): { count: number; width: number; height: number } {
  const text = [pdf.toString('latin1'), ...streams(pdf)].join('\n');
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/u.exec(text) ?? [];
  const count = text.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  return { count, width: Number(width), height: Number(height) };
}

function streams(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf('/ObjStm'); at >= 0; at = pdf.indexOf('/ObjStm', at + 1)) {
    const start = pdf.indexOf('stream', at);
    const from = start + (pdf[start + 6] === 13 ? 8 : 7);
    found.push(inflateSync(pdf.subarray(from, pdf.indexOf('endstream', from))).toString('latin1'));
  }
  return found;
}
