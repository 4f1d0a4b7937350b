/** Words on a page of a test: from the left and from the top, in points. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** A small PDF (A4) of these words and rulings; its font is named, not embedded, every sign as wide as high. */
export function makePdf(
  pages: readonly {
    readonly words: readonly Word[];
    readonly rulings?: readonly (readonly [x: number, y: number, width: number, height: number])[];
    /** The matrix that turns the page's drawing. */
    readonly turn?: string;
  }[],
): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, i) => `${String(6 + i * 2)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
  ];
  pages.forEach(({ words, rulings = [], turn }, i) => {
    const drawn = [
      ...(turn === undefined ? [] : [`${turn} cm`]),
      ...words.map(({ x, y, text, size = 16 }) => {
        const codes = [...text]
          .map((char) => char.charCodeAt(0).toString(16).padStart(4, '0'))
          .join('');
        return `BT /F1 ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(842 - y)} Tm <${codes}> Tj ET`;
      }),
      ...rulings.map(
        ([x, y, width, height]) =>
          `${String(x)} ${String(842 - y - height)} ${String(width)} ${String(height)} re f`,
      ),
    ].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(7 + i * 2)} 0 R >>`,
      `<< /Length ${String(drawn.length)} >>\nstream\n${drawn}\nendstream`,
    );
  });
  let body = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = body.length;
    body += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = body.length;
  body += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new TextEncoder().encode(body);
}
