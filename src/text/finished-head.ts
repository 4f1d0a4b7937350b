/**
 * True for words of a head that end however full their line is: 关于印发…的通知, recipients 各镇人民政府…：,
 * ——2025年1月8日在某县第十九届人民代表大会第四次会议上 (县长 李明 follows). A title cited in a sentence goes on.
 */
export function isFinishedHead(words: string): boolean {
  return (
    (/^[^。；，]*关于[^。；，]*的(?:通知|公告|意见|决定|批复|函)$/u.test(words) &&
      isBalanced(words)) ||
    /^各[^。；《]*[：:]$/u.test(words) ||
    /^[^。]{0,30}\d{4}年\d{1,2}月\d{1,2}日在[^。]*(?:会议|大会)上[）)]?$/u.test(words)
  );
}

function isBalanced(words: string): boolean {
  return (words.match(/《/gu)?.length ?? 0) === (words.match(/》/gu)?.length ?? 0);
}
