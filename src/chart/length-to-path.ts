/** Writes a length for path data, to whole px; throws on NaN and infinities (our own bug). */
export const lengthToPath = (length: number): string => {
  if (!Number.isFinite(length))
    throw new Error(`Chart path: found ${String(length)}, expected a finite number`);
  return String(Math.round(length) + 0);
};
