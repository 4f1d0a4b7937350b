/**
 * A piece of data as a classic script, the one way that works over HTTP and from file://: it puts the value under its
 * name into `planPieces`, where pages find it.
 */
export function scriptPiece(name: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[\u2028\u2029]/g, (one) =>
    one === '\u2028' ? '\\u2028' : '\\u2029',
  );
  return `(self.planPieces=self.planPieces||{})[${JSON.stringify(name)}]=${json};\n`;
}
