/** Widths in em, on the generous side of Noto Sans CJK, PingFang and YaHei. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, 0.6],
  [/[.,:;'|!iljI ]/, 0.34],
  [/[-()[\]/ftr"]/, 0.42],
  [/[mwMW%@]/, 0.96],
  [/[a-z]/, 0.62],
  [/[A-Z+<>=~]/, 0.75],
];

const characterWidth = (character: string): number => {
  // A combining mark adds nothing; whatever is not listed (Han, full-width signs, · — ≥ of a Han font) takes a whole em.
  if (/\p{Mark}/u.test(character)) return 0;
  return WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
};

/** Estimates the width in px of a text set in `size` px (a Han character is 1 em); bold adds 4 %. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((width, character) => width + characterWidth(character), 0) *
  size *
  (bold ? 1.04 : 1);
