/** 完成时限：2025年10月; （县交通局负责，2025年6月底前完成）; 2026年6月底前完成。 as its last sentence. */
const closing = new RegExp(
  [
    '(?:完成|办结|整改|实施|建设)(?:时限|期限|时间)\\s*[：:]\\s*((?:19|20)\\d\\d)年(?!\\s*[—～~至-])',
    '[（(【〔[][^（）()【】〔〕[\\]]*?((?:19|20)\\d\\d)年(?:\\d{1,2}月)?[底末]?前(?:全部|基本)?(?:完成|建成)[^（）()【】〔〕[\\]]*[）)】〕\\]]\\s*$',
    '[。；]((?:19|20)\\d\\d)年(?:\\d{1,2}月)?[底末]?前(?:全部|基本)?(?:完成|建成)。?\\s*$',
  ].join('|'),
  'u',
);

/** The year of the deadline that closes a clause and so holds for all of it; null where none does. */
export function textToClosingYear(text: string): string | null {
  const found = closing.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}
