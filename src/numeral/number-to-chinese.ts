import { format } from 'd3-format';

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];

const fixed = format('.12~f');

/** Writes a number with the digits a document would print: 4.96, 8300, −3; no 1e+21, no 0.30000000000000004. */
export const numberToDigits = (value: number): string => {
  const size = Number(Math.abs(value).toPrecision(12));
  const digits = size >= 1e21 ? String(BigInt(size)) : fixed(size);
  return value < 0 && digits !== '0' ? `−${digits}` : digits;
};

/** Writes a number as a Chinese reader expects it at an axis: 8300, 1.2万, 10亿, −3. */
export const numberToChinese = (value: number): string => {
  const [divisor, name] = SCALES.find(([from]) => Math.abs(value) >= from) ?? [1, ''];
  return numberToDigits(value / divisor) + name;
};
