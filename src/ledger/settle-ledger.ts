import { isFigureOf } from '../address/reference.ts';
import type { FormerText, Ledger } from '../model/ledger.ts';
import type { PlanContent } from '../model/plan-content.ts';
import { checkEntries } from './check-entries.ts';
import { checkFigures, type FigureFindings } from './check-figures.ts';
import { type PublishedTexts, publishedTexts } from './published-texts.ts';
import { textHash } from './text-hash.ts';

/** What a plan's ledger says of what was read of it now, and what accepting would write. */
export interface Settlement {
  /** The ledger as accepting this build would leave it. */
  readonly ledger: Ledger;
  /** The plan's former texts with those that are given up now. */
  readonly history: readonly FormerText[];
  /** Whether accepting would change anything. */
  readonly changes: boolean;
  /** How many ids the ledger does not know yet. */
  readonly fresh: number;
  /** Changes of published ids that accepting writes down, a sentence each; until then they are faults. */
  readonly pending: readonly string[];
  /** Ids that vanished or changed their meaning, and what a person has to write. */
  readonly faults: readonly string[];
}

/** Where and when a ledger is settled. */
export interface SettleFrame {
  readonly file: string;
  /** The texts of the last reading, from content/, asked for only where a published text is given up; null where there is none. */
  readonly last: () => PublishedTexts | null;
  /** The former texts kept so far. */
  readonly history: readonly FormerText[];
  readonly today: string;
}

/** Compares what was read of a plan with its ledger. */
export function settleLedger(content: PlanContent, known: Ledger, frame: SettleFrame): Settlement {
  const { file } = frame;
  const texts = publishedTexts(content);
  const entries = checkEntries(file, texts, known);
  const figures = checkFigures(file, content, known);
  const changed = [...entries.changed.keys()];
  const { history, faults } = formerTexts(known, texts, changed, frame);
  const rows = Object.fromEntries(
    [...figures.rows].filter(([id]) => !(id in known.figures) || isOfChanged(id, changed)),
  );
  const fresh = entries.fresh.size + figures.fresh.length;
  const followed = [figures.moved.alias, figures.moved.retired].flatMap((rows) =>
    Object.keys(rows),
  );
  const pending = pendingWords(file, known, changed, figures);
  return {
    changes: fresh + followed.length + pending.length + history.length - frame.history.length > 0,
    fresh,
    pending,
    ledger: {
      ...known,
      ids: { ...known.ids, ...Object.fromEntries([...entries.fresh, ...entries.changed]) },
      figures: { ...known.figures, ...rows },
      alias: { ...known.alias, ...figures.moved.alias },
      retired: {
        ...without(known.retired, figures.returned),
        ...Object.fromEntries(figures.vanished),
        ...figures.moved.retired,
      },
      changed: without(known.changed, changed),
    },
    history,
    faults: [...entries.faults, ...figures.faults, ...faults],
  };
}

/** What accepting writes down besides new ids, a sentence each. */
function pendingWords(
  file: string,
  known: Ledger,
  changed: readonly string[],
  { vanished, returned }: FigureFindings,
): string[] {
  return [
    ...changed.map(
      (id) =>
        `${file}，changed.${id}：文字已改（${known.changed[id] ?? ''}）。运行 npm run convert -- --accept 记下，旧文留在 history/。`,
    ),
    ...[...vanished].map(
      ([id, reason]) =>
        `${file}，figures.${id}：不再读到这个数字：${reason}。如果这样对，npm run convert -- --accept 会把它记为撤下；如果不对，请写更正（docs/reviews.md）。`,
    ),
    ...returned.map(
      (id) => `${file}，retired.${id}：又读到了这个数字。npm run convert -- --accept 会恢复它。`,
    ),
  ];
}

/** The history with the texts that are given up now, each with the reason that the ledger gives. */
function formerTexts(
  known: Ledger,
  texts: PublishedTexts,
  changed: readonly string[],
  { file, last, history, today }: SettleFrame,
): { history: FormerText[]; faults: string[] } {
  const kept = [...history];
  const faults: string[] = [];
  const gone = Object.keys(known.ids).filter((id) => !texts.has(id));
  const given = [...changed, ...gone];
  const former = given.length === 0 ? null : last();
  for (const id of given) {
    const hash = known.ids[id] ?? '';
    if (history.some((row) => row.id === id && row.hash === hash)) continue;
    const renamed = known.alias[id] === undefined ? undefined : `改号为 ${known.alias[id]}`;
    const why = known.changed[id] ?? known.retired[id] ?? renamed;
    const text = former?.get(id);
    if (why === undefined) continue;
    if (text !== undefined && textHash(text) === hash)
      kept.push({ id, hash, until: today, why, text });
    else if (changed.includes(id))
      faults.push(
        `${file}，changed.${id}：content/ 里没有这一条登记过的旧文，无法留作历史。请先恢复：git checkout -- content（不用 git 的，从备份里拷回），再运行 npm run convert -- --accept。`,
      );
  }
  return { history: kept, faults };
}

/** A figure's row follows the text of its entry. */
function isOfChanged(id: string, changed: readonly string[]): boolean {
  return changed.some((entry) => isFigureOf(id, entry));
}

function without(
  rows: Readonly<Record<string, string>>,
  ids: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(rows).filter(([id]) => !ids.includes(id)));
}
