import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { emptyLedger, FormerText, Ledger, LedgerRow } from '../model/ledger.ts';
import type { Collection } from '../seed/collection.ts';
import { readYaml } from '../seed/read-yaml.ts';
import { SeedError } from '../seed/seed-error.ts';
import { ledgerCount, ledgerHash, ledgerToRow } from './ledger-hash.ts';

/** All ledgers of a collection, and the list that names them. */
export interface Ledgers {
  readonly index: readonly LedgerRow[];
  readonly byPlan: ReadonlyMap<string, Ledger>;
}

/** As much of a collection as its ledgers hang on. */
export type LedgerPlace = Pick<Collection, 'root' | 'plans' | 'ledger'>;

/** The path of a plan's ledger below the collection's folder. */
export function ledgerFile({ ledger }: Pick<LedgerPlace, 'ledger'>, plan: string): string {
  return `${ledger}/${plan}.yaml`;
}

/** The path of the list of ledgers. */
export function indexFile({ ledger }: Pick<LedgerPlace, 'ledger'>): string {
  return `${ledger}/index.yaml`;
}

/** The path of a plan's former texts. */
export function historyFile({ ledger }: Pick<LedgerPlace, 'ledger'>, plan: string): string {
  return `${ledger}/history/${plan}.yaml`;
}

/**
 * Reads all ledgers; throws SeedError with every fault where one is missing, cut, altered or without its plan, so
 * that no command goes on while published ids are lost.
 */
export function readLedgers(place: LedgerPlace): Ledgers {
  const faults: string[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
    try {
      return readYaml(place.root, file, schema);
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      faults.push(restoreLine(place.root, file, error.message));
      return null;
    }
  };
  const byPlan = new Map<string, Ledger>();
  for (const plan of ledgerNames(place)) {
    const ledger = read(ledgerFile(place, plan), Ledger);
    if (ledger !== null) byPlan.set(plan, ledger);
  }
  const hasIndex = existsSync(join(place.root, indexFile(place)));
  const index = hasIndex ? read(indexFile(place), z.array(LedgerRow)) : [];
  if (index !== null) {
    faults.push(...indexFaults(place, index, byPlan), ...planFaults(place, byPlan));
  }
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  return { index: index ?? [], byPlan };
}

/** A plan's ledger, empty where it was never published. */
export function ledgerOf({ byPlan }: Ledgers, plan: string): Ledger {
  return byPlan.get(plan) ?? emptyLedger;
}

/** The former texts of a plan, oldest first. */
export function readHistory(place: LedgerPlace, plan: string): FormerText[] {
  const file = historyFile(place, plan);
  return existsSync(join(place.root, file)) ? readYaml(place.root, file, z.array(FormerText)) : [];
}

function ledgerNames({ root, ledger }: LedgerPlace): string[] {
  const folder = join(root, ledger);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'index.yaml')
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** A ledger that cannot be read was cut or overwritten: nothing but a copy brings it back. */
function restoreLine(root: string, file: string, message: string): string {
  const empty = readFileSync(join(root, file)).length === 0;
  return (
    (empty
      ? `${file}：文件是空的；应当有登记过的编号。`
      : `${message}\n${file}：读不了这份登记。`) +
    `请恢复它：${restore(file)}。不要删掉重来，否则公布过的编号就无从核对。`
  );
}

function restore(file: string): string {
  return `git checkout -- ${file}（不用 git 的，从上一次的备份里拷回）`;
}

/** Ledgers against the list that names them. */
function indexFaults(
  place: LedgerPlace,
  index: readonly LedgerRow[],
  byPlan: ReadonlyMap<string, Ledger>,
): string[] {
  const file = indexFile(place);
  // A row of no ids is that of a first ledger whose writing was interrupted.
  const missing = index.filter(
    ({ id, count }) => count > 0 && !existsSync(join(place.root, ledgerFile(place, id))),
  );
  const lines = missing.map(
    ({ id, count }) =>
      `${ledgerFile(place, id)}：没有这个文件；${file} 说它登记了 ${String(count)} 个编号。请恢复它：${restore(ledgerFile(place, id))}。`,
  );
  for (const [id, ledger] of byPlan) {
    const own = ledgerFile(place, id);
    const row = index.find((one) => one.id === id);
    const meant = rowLine(id, ledger, row?.accepted ?? today());
    if (row === undefined) {
      lines.push(
        `${file}：没有 ${id} 这一行，却有 ${own}（${String(ledgerCount(ledger))} 个编号）。` +
          `请恢复：${restore(file)}；如果这份账本是完整的，在 ${file} 里加一行：${meant}`,
      );
    } else if (![row.hash, row.next].includes(ledgerHash(ledger))) {
      lines.push(
        `${own}：登记被改动过：现在有 ${String(ledgerCount(ledger))} 个编号，散列 ${ledgerHash(ledger)}；` +
          `${file} 记的是 ${String(row.count)} 个，散列 ${row.hash}。请恢复：${restore(own)}；` +
          `如果改动是有意的（如合并了两个人的工作），把 ${file} 里的这一行换成：${meant}`,
      );
    }
  }
  return lines;
}

/** Ledgers against the folders of plans. */
function planFaults(place: LedgerPlace, byPlan: ReadonlyMap<string, Ledger>): string[] {
  return [...byPlan].flatMap(([id, { withdrawn }]) => {
    const own = ledgerFile(place, id);
    const folder = `${place.plans}/${id}`;
    const found = folderFault(join(place.root, folder));
    if (withdrawn !== undefined) {
      if (found !== null) return [];
      return [
        `${own}，withdrawn：账本说这份文件已经撤下，可是 ${folder} 还在。请删去那个文件夹，或删去 withdrawn。`,
      ];
    }
    if (found === null) return [];
    return [
      `${folder}：${found}；${own} 说它的编号公布过，不能就这样消失。` +
        `误删或改了名的，请恢复：${restore(folder)}；要撤下的，在 ${own} 里写 withdrawn: { date: ${today()}, why: 为什么, title: 文件的标题 }。`,
    ];
  });
}

function folderFault(folder: string): string | null {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return '没有这个文件夹';
  if (stat.isSymbolicLink()) return '这是一个链接，应当是真的文件夹';
  return stat.isDirectory() ? null : '这是一个文件，应当是文件夹';
}

function rowLine(id: string, ledger: Ledger, accepted: string): string {
  const { count, hash } = ledgerToRow(id, ledger, accepted);
  return `- { id: ${id}, count: ${String(count)}, hash: ${hash}, accepted: ${accepted} }`;
}

/** The day by the clock of this machine. */
export function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
