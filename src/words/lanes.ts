/** What must be known before a place's figures are read beside those of the place above it. */
export function lanesNote(place: string, above: string): string {
  return `两级各有各的范围，${above}的数包含全市，不是${place}的数；这里只并排，不相除。`;
}
