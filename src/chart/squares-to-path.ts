/** So many squares in lines of `perLine`, from the origin rightward and down, as path data. */
export const squaresToPath = (
  count: number,
  perLine: number,
  side: number,
  gap: number,
  from = 0,
): string =>
  Array.from({ length: count }, (_, position) => {
    const at = from + position;
    const x = (at % perLine) * (side + gap);
    const y = Math.floor(at / perLine) * (side + gap);
    return `M${String(x)} ${String(y)}h${String(side)}v${String(side)}h-${String(side)}z`;
  }).join('');
