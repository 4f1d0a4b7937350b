/** A few lines as a PDF of one page, in a font that every reader of PDF has for Chinese. */
export function noticeToPdf(lines: readonly string[]): Uint8Array {
  const text = lines
    .flatMap(breakLine)
    .map((line, at) => `BT /F1 14 Tf 56 ${String(770 - at * 24)} Td <${hexOf(line)}> Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 7 0 R >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /W [1 95 500 814 907 500] /FontDescriptor 6 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = String(objects.length + 1);
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  const tail = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return new TextEncoder().encode(body + table + tail);
}

/** At 14 points a line of A4 has room for 34 Han characters, or twice as many letters. */
function breakLine(line: string): string[] {
  const broken = [''];
  let width = 0;
  for (const sign of line) {
    const own = /[ -~]/u.test(sign) ? 0.5 : 1;
    if (width + own > 34) width = 0;
    if (width === 0 && broken.at(-1) !== '') broken.push('');
    broken.push((broken.pop() ?? '') + sign);
    width += own;
  }
  return broken;
}

/** A line in big-endian UTF-16, each unit as four hexadecimal digits. */
function hexOf(line: string): string {
  return Array.from({ length: line.length }, (_, at) =>
    line.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}
