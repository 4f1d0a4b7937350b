import type { ClauseRecord } from '../model/clause.ts';
import type { KnownFigure, Ledger } from '../model/ledger.ts';
import type { TargetRecord, Unread } from '../model/target.ts';
import { exclusionReasons } from './exclusions/exclusion.ts';
import { figureIdParts, figureToKnown } from './figure-ids.ts';

/** What a check of a plan's figures against its ledger finds. */
export interface FigureFindings {
  /** Figures that the ledger does not know yet. */
  readonly fresh: ReadonlyMap<string, KnownFigure>;
  /** Published figures that are no longer read, each with the reason as far as the reader knows it. */
  readonly vanished: ReadonlyMap<string, string | null>;
  /** Retired figures that are read again. */
  readonly returned: readonly string[];
}

/** What was read of one plan, as far as its figures go. */
interface ReadFigures {
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly unread: readonly Unread[];
}

/** Compares the figures of a build with those ever published; figures of an entry that is gone go with it. */
export function checkFigures(read: ReadFigures, ledger: Ledger): FigureFindings {
  const texts = new Map(read.clauses.map(({ anchor, text }) => [anchor, text]));
  const rows = new Map(
    read.targets.map((target) => [
      target.id.slice(target.id.indexOf('#') + 1),
      figureToKnown(texts.get(target.clause) ?? '', target),
    ]),
  );
  const fresh = new Map([...rows].filter(([id]) => !(id in ledger.figures)));
  const returned = [...rows.keys()].filter((id) => id in ledger.retired);
  const vanished = new Map<string, string | null>();
  for (const [id, row] of Object.entries(ledger.figures)) {
    const entry = figureIdParts(id)?.entry ?? '';
    const said = id in ledger.alias || id in ledger.retired || !texts.has(entry);
    if (!rows.has(id) && !said) vanished.set(id, reasonGone(entry, row, rows, texts, read.unread));
  }
  return { fresh, vanished, returned };
}

/** Why a number is no figure of its own any more: it is part of another, or it is one of the named exclusions. */
function reasonGone(
  entry: string,
  row: KnownFigure,
  rows: ReadonlyMap<string, KnownFigure>,
  texts: ReadonlyMap<string, string>,
  unread: readonly Unread[],
): string | null {
  const covers = ({ at, words }: Pick<KnownFigure, 'at' | 'words'>): boolean =>
    at < row.at + row.words.length && row.at < at + words.length;
  const other = [...rows].find(
    ([id, known]) => figureIdParts(id)?.entry === entry && covers(known),
  );
  if (other !== undefined) return `“${row.words}”现在读作 ${other[0]} 的一部分`;
  const excluded = unread.find(
    ({ clause, range }) =>
      clause === entry &&
      covers(figureToKnown(texts.get(entry) ?? '', { label: '', unit: '', figure: range })),
  );
  if (excluded === undefined) return null;
  const reason: string | undefined = (exclusionReasons as Record<string, string>)[excluded.reason];
  return `“${row.words}”不再当作数字：${reason ?? excluded.reason}`;
}
