import { clauseHref } from '../../address/href.ts';

/** A clause that a reader keeps: what it says, and what it is cited by. */
export interface TrayItem {
  /** `<plan>#<anchor>` */
  readonly ref: string;
  readonly text: string;
  /** 《…》（…）第12条 */
  readonly cite: string;
}

/** More than this is no selection any more, and the room that a browser gives is not ours alone. */
export const MOST = 500;
const longest = 20_000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest;

/** What a stored text holds of kept clauses; anything else in it, whoever wrote it, falls out. */
export function textToTray(text: string | null): TrayItem[] {
  let read: unknown;
  try {
    read = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(read)) return [];
  const items = new Map<string, TrayItem>();
  for (const one of read as unknown[]) {
    if (typeof one !== 'object' || one === null) continue;
    const { ref, text: words, cite } = one as Record<string, unknown>;
    if (!isText(ref) || !isText(words) || !isText(cite)) continue;
    if (/^[a-z\d-]{1,120}#[a-z\d-]{1,80}$/u.test(ref) && items.size < MOST)
      items.set(ref, { ref, text: words, cite });
  }
  return [...items.values()];
}

/** Items with one moved so many places towards the end; at the ends nothing happens. */
export function moveItem(items: readonly TrayItem[], ref: string, step: number): TrayItem[] {
  const from = items.findIndex((item) => item.ref === ref);
  const to = from + step;
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((item) => item !== moved);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Site-root path of the clause that an item was taken from. */
export const itemPath = ({ ref }: TrayItem): string => clauseHref(ref);
