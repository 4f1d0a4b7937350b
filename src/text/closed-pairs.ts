/** A stretch with its signs, half-open. */
export interface Pair {
  readonly start: number;
  readonly end: number;
}

/** Signs that open a stretch, each with the ones that close it; （ and ( close each other's. */
const CLOSERS: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': '）)',
  '〔': '〕',
  '【': '】',
  '［': '］]',
  '[': '］]',
  '{': '}',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '<': '>〉',
  '＜': '＞',
};

/** Quotation marks and the signs of titles and numbers. */
export const QUOTES = '“‘「『《〈〔【［[';
/** Brackets of every kind, titles and quotation marks; < is a sign of its own in PM2.5<35. */
export const ALL_PAIRS = `（({${QUOTES}`;
/** Within a list of names < opens a bracket too: 各镇<街道>. */
export const NAME_PAIRS = `${ALL_PAIRS}<＜`;

/**
 * The outermost stretches of a text that open and close in one paragraph, for the opening signs given, in order. A sign
 * that never closes covers nothing: 实施“双百工程，新增25家。加强“双招双引”。 holds one stretch, “双招双引”.
 */
export function closedPairs(text: string, opening: string): Pair[] {
  const closed: Pair[] = [];
  const open: { at: number; closes: string }[] = [];
  // How many open signs wait for a closing one: a sign that none waits for must not search them all.
  const waiting = new Map<string, number>();
  const count = (closes: string, step: number): void => {
    for (const sign of closes) waiting.set(sign, (waiting.get(sign) ?? 0) + step);
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') {
      open.length = 0;
      waiting.clear();
    } else if (opening.includes(sign)) {
      const closes = CLOSERS[sign] ?? '';
      open.push({ at, closes });
      count(closes, 1);
    } else if ((waiting.get(sign) ?? 0) > 0) {
      let own = open.pop();
      while (own !== undefined) {
        count(own.closes, -1);
        if (own.closes.includes(sign)) break;
        own = open.pop();
      }
      const start = own?.at ?? at;
      // A title within quotation marks lies in the wider stretch
      while ((closed.at(-1)?.start ?? -1) > start) closed.pop();
      closed.push({ start, end: at + 1 });
    }
  }
  return closed;
}

/** For every place where an outermost stretch begins, where it ends. */
export function pairEnds(text: string, opening = ALL_PAIRS): ReadonlyMap<number, number> {
  return new Map(closedPairs(text, opening).map(({ start, end }) => [start, end]));
}
