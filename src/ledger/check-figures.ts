import { anchorOfRef } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { KnownFigure, Ledger } from '../model/ledger.ts';
import type { TargetRecord, Unread } from '../model/target.ts';
import { exclusionReasons } from '../targets/exclusions/exclusion.ts';
import { targetIdParts, targetToKnown } from '../targets/target-ids.ts';
import { lastAlias } from './check-entries.ts';
import { figuresOfGoneEntries } from './figures-of-gone-entries.ts';

/** What a check of a plan's figures against its ledger finds. */
export interface FigureFindings {
  /** What the figures of today are known by. */
  readonly rows: ReadonlyMap<string, KnownFigure>;
  /** Those that the ledger does not know yet. */
  readonly fresh: readonly string[];
  /** Published figures that are no longer read though their entry stands, each with the reason. */
  readonly vanished: ReadonlyMap<string, string>;
  /** Retired figures that are read again. */
  readonly returned: readonly string[];
  /** Figures of entries that the ledger calls renamed or retired: what becomes of them follows from that. */
  readonly moved: Pick<Ledger, 'alias' | 'retired'>;
  /** One sentence per figure that is gone for no reason that the program knows. */
  readonly faults: readonly string[];
}

/** What was read of one plan, as far as its figures go. */
interface ReadFigures {
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly unread: readonly Unread[];
  readonly excluded: readonly Unread[];
}

/** Compares the figures of a build with those ever published. */
export function checkFigures(file: string, read: ReadFigures, ledger: Ledger): FigureFindings {
  const texts = new Map(read.clauses.map(({ anchor, text }) => [anchor, text]));
  const rows = new Map(
    read.targets.map((target) => [
      anchorOfRef(target.id),
      targetToKnown(texts.get(target.clause) ?? '', target),
    ]),
  );
  const vanished = new Map<string, string>();
  const faults: string[] = [];
  for (const [id, row] of Object.entries(ledger.figures)) {
    const entry = targetIdParts(id)?.entry ?? '';
    const target = ledger.alias[id];
    if (target !== undefined) {
      const today = lastAlias(ledger, target);
      if (!rows.has(today) && !(today in ledger.figures))
        faults.push(
          `${file}，alias.${id}：没有 ${today} 这个数字；应当是一个还在的数字的编号，如 ${[...rows.keys()].at(-1) ?? 'c1-t1'}。请改正。`,
        );
    } else if (!rows.has(id) && !(id in ledger.retired) && texts.has(entry)) {
      const reason = reasonGone(
        entry,
        row,
        rows,
        texts,
        [...read.unread, ...read.excluded],
        ledger,
      );
      if (reason !== null) vanished.set(id, reason);
      else
        faults.push(
          `${file}，figures.${id}：不再读到这个数字（${row.label} ${row.words}）；登记过的数字都应当还在。` +
            `如果读错了，请写更正（docs/reviews.md）；如果它本不该算，写 retired: { ${id}: 为什么 }；如果它现在是另一个编号，写 alias: { ${id}: 现在的编号 }。`,
        );
    }
  }
  return {
    rows,
    fresh: [...rows.keys()].filter((id) => !(id in ledger.figures)),
    vanished,
    returned: [...rows.keys()].filter((id) => id in ledger.retired),
    moved: figuresOfGoneEntries(ledger, rows, new Set(texts.keys())),
    faults,
  };
}

/** Why a number is no figure of its own any more: its text is another, it is part of another, or a named exclusion. */
function reasonGone(
  entry: string,
  row: KnownFigure,
  rows: ReadonlyMap<string, KnownFigure>,
  texts: ReadonlyMap<string, string>,
  unread: readonly Unread[],
  ledger: Ledger,
): string | null {
  const changed = ledger.changed[entry];
  if (changed !== undefined) return `条文更正后没有“${row.words}”：${changed}`;
  const covers = ({ at, words }: Pick<KnownFigure, 'at' | 'words'>): boolean =>
    at < row.at + row.words.length && row.at < at + words.length;
  const other = [...rows].find(
    ([id, known]) => targetIdParts(id)?.entry === entry && covers(known),
  );
  if (other !== undefined) return `“${row.words}”现在读作 ${other[0]} 的一部分`;
  const excluded = unread.find(
    ({ clause, from, to }) =>
      clause === entry &&
      covers(targetToKnown(texts.get(entry) ?? '', { label: '', unit: '', figure: [from, to] })),
  );
  if (excluded === undefined) return null;
  const reason: string | undefined = (exclusionReasons as Record<string, string>)[excluded.reason];
  return `“${row.words}”不再当作数字：${reason ?? excluded.reason}`;
}
