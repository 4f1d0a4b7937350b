/** A list with the words that close it taken off: 市科委、市财政局 + 按职责分工. */
export interface Phrase {
  list: string;
  role: string | null;
}

/** 按职责分工负责; 按照各自职责抓好落实; 依职责配合 */
const BY_DUTY =
  /((?:按照?|依照?|依据|根据)(?:各自)?(?:工作)?(?:职责|职能|分工)(?:和?分工)?)(?:，|,)?(?:分别|共同|具体|协同|密切)?(?:牵头|负责|落实|抓好落实|组织实施|实施|推进|配合|承担|做好.*)?$/u;

/** 市发展改革委牵头; 市财政局等配合; 区科技局负责; 各镇街落实; 共同牵头; 牵头负责; 各市结合实际落实 */
const BY_WORD =
  /(?:共同|分别|具体|联合|统筹|密切|协同|负责|结合实际)?(牵头|配合|参与|参加|协助|协办|主办|承办|承担|分工负责|负责|支持|组织实施|落实|推进|督办|督导|指导|会办|联办)(?:负责|落实|推进|实施|组织实施|抓好落实|完成|做好|督导)?$/u;

/** 排在第一位的为牵头单位; 下同; 列首位的单位牵头: says how to read the list, names nobody. */
const NOTE = /(列|排)(名|在)?(第一|首|最前|前)|^(以)?下同$|^下同|首位|为牵头(单位|部门)$/u;

/** 2023年底前完成, 长期坚持, 完成时限2023年: when, not who. */
const TIME =
  /^(?:20\d\d年|\d{1,2}月|年内|年底|全年|每年|长期|持续|常态化|即时|立行立改|第[一二三四]季度).{0,16}$|^(?:完成)?(?:时限|时间|进度)/u;

/** One stretch between commas → its list and its role as printed (null: none of its own); notes and times give null. */
export function phraseToRole(stretch: string): Phrase | null {
  const text = stretch.trim().replace(/[。；;，,]+$/u, '');
  if (NOTE.test(text) || TIME.test(text)) return null;
  const duty = BY_DUTY.exec(text);
  if (duty !== null) return { list: text.slice(0, duty.index), role: duty[1] ?? null };
  const word = BY_WORD.exec(text);
  if (word !== null && word.index > 0)
    return { list: text.slice(0, word.index), role: word[1] ?? null };
  return { list: text, role: null };
}
