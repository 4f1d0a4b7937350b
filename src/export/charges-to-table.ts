import { citation, entryLabel } from '../edition/cite.ts';
import { type Charge, placeWord } from '../edition/charges-of.ts';
import { figureWords, periodWords } from '../edition/figure-words.ts';
import { planHref } from '../edition/hrefs.ts';
import type { Cell, Column, Table } from './table.ts';

/** A body with the clauses that it carries. */
export interface Ledger {
  name: string;
  charges: readonly Charge[];
}

/** What the office fills in itself. */
export const OWN_COLUMNS = ['进展', '完成值', '佐证', '责任科室'] as const;

const columns: readonly Column[] = [
  { header: '序号', type: 'number', width: 6 },
  { header: '单位', type: 'text', width: 18 },
  { header: '文件', type: 'text', width: 34 },
  { header: '条', type: 'link', width: 10 },
  { header: '任务', type: 'text', width: 24 },
  { header: '原文', type: 'text', width: 70 },
  { header: '角色', type: 'text', width: 10 },
  { header: '位次', type: 'text', width: 12 },
  { header: '同列单位', type: 'text', width: 30 },
  { header: '本条指标（未分解到单位）', type: 'text', width: 40 },
  { header: '期限', type: 'text', width: 12 },
  ...OWN_COLUMNS.map((header) => ({ header, type: 'text', width: 16 }) as const),
];

function chargeToRow(name: string, charge: Charge, place: number, siteUrl: string | null): Cell[] {
  const { plan, clause, targets } = charge;
  const label = entryLabel(clause);
  const rank = placeWord(charge) ?? (charge.of > 1 ? `第${charge.place}位` : '');
  return [
    place,
    name,
    citation(plan),
    siteUrl === null
      ? label
      : { text: label, href: `${siteUrl}/${planHref(plan.id, clause.anchor)}` },
    clause.heading ?? clause.path.at(-1)?.heading ?? null,
    clause.text,
    charge.role,
    charge.of > 1 ? `${rank}，共${charge.of}个` : null,
    charge.beside.join('、') || null,
    targets.map(figureWords).join('\n') || null,
    [...new Set(targets.map(periodWords).filter((period) => period !== ''))].join('、') || null,
    ...OWN_COLUMNS.map(() => null),
  ];
}

/**
 * A 责任清单: one row a clause, empty columns behind for 进展, 完成值, 佐证 and 责任科室.
 * Links only where the site's public address is known, for a copied file must not lead nowhere.
 */
export function chargesToTable(
  name: string,
  ledgers: readonly Ledger[],
  notes: readonly string[],
  siteUrl: string | null,
): Table {
  const rows = ledgers.flatMap((ledger) => ledger.charges.map((charge) => ({ ledger, charge })));
  return {
    name,
    columns,
    rows: rows.map(({ ledger, charge }, at) => chargeToRow(ledger.name, charge, at + 1, siteUrl)),
    notes,
  };
}
