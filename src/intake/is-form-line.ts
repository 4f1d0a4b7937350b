const FIELD =
  /^(?:填[表报](?:人|单位|日期|时间)|制表(?:人|单位|日期|时间)?|(?:审[核批]|复核|经办)人|(?:单位|分管|主要)?负责人|联系(?:人|电话|方式)|电话|报送(?:单位|日期|时间)|统计(?:日期|时间))(?:[（(][^（()）]{1,10}[)）])?\s*[:：]/u;
const DAY = /^(?:20\d{2}年)?\d{1,2}月(?:\d{1,2}日)?$/u;

/** Whether a row above or below a table is the form's own: 填表人：… | 联系电话：…, 填报单位：… | 2024年3月. */
export function isFormLine(words: readonly string[]): boolean {
  const plain = words.map((word) => word.replace(/\s/gu, ''));
  return (
    plain.some((word) => FIELD.test(word)) &&
    plain.every((word) => FIELD.test(word) || DAY.test(word))
  );
}
