/**
 * Signs that nobody sees: Unicode's Default_Ignorable_Code_Point (zero-width and direction marks, soft hyphen, fillers,
 * U+034F, tags, variation selectors), annotation marks, the place of a lost picture (U+FFFC), and control characters
 * other than blanks and line ends. Spelled out, since every browser must fold alike: 工\u200b业 → 工业.
 */
export const INVISIBLE_SIGNS =
  /(?:(?![\s\u0085])\p{Cc}|[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{1bca0}-\u{1bca3}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}])+/gu;

/** Signs that no person writes into a name: private use, noncharacters, halves of signs, the mark of a lost sign, the blank braille cell. */
export const LOST_SIGNS =
  /[\p{Co}\p{Cs}\ufffd\u2800\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}]/u;
