/** Full-width digits, letters and signs → ASCII, one character for one, so that offsets stay true (５％ → 5%). */
export function foldWidth(text: string): string {
  return text.replace(/[\ufe6a\uff01-\uff5e]/gu, (sign) => {
    if (sign === '\ufe6a') return '%';
    // The comma, colon, semicolon and brackets keep their width: both widths are read as they stand.
    if ('，：；！？（）'.includes(sign)) return sign;
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}
