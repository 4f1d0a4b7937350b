/** Text as a string of CSS, in which nothing of it ends the string or a declaration. */
export const cssString = (text: string): string =>
  `'${text.replace(/[^\p{L}\p{N} ·（）—，、-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}'`;
