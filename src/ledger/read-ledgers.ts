import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { emptyLedger } from '../model/empty-ledger.ts';
import { FormerText, Ledger, LedgerIndex, type LedgerRow } from '../model/ledger.ts';
import { readYaml } from '../seed/read-yaml.ts';
import { SeedError } from '../model/seed-error.ts';
import { beginsWith, ledgerCount, ledgerHash, ledgerToRow } from './ledger-hash.ts';
import { historyFile, indexFile, ledgerFile, type LedgerPlace } from './ledger-place.ts';
import { holdsAllIds, lostFaults } from './lost-ledgers.ts';
import { wordFaults } from './word-faults.ts';

/** All ledgers of a collection, and the list that names them. */
export interface Ledgers {
  readonly index: readonly LedgerRow[];
  readonly byPlan: ReadonlyMap<string, Ledger>;
}

export { historyFile, indexFile, ledgerFile, type LedgerPlace } from './ledger-place.ts';

/**
 * Reads all ledgers; throws SeedError with every fault where one is missing, cut, altered or without its plan, so
 * that no command goes on while published ids are lost.
 */
export function readLedgers(place: LedgerPlace): Ledgers {
  const faults: string[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
    try {
      return readYaml(place.root, file, schema, 'copied');
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
  const index = hasIndex ? read(indexFile(place), LedgerIndex) : [];
  if (index !== null) {
    faults.push(...indexFaults(place, index, byPlan));
    for (const { id, history } of index) {
      const file = historyFile(place, id);
      if (history === undefined) continue;
      const former = existsSync(join(place.root, file)) ? read(file, z.array(FormerText)) : [];
      if (former !== null && !beginsWith(former, history))
        faults.push(
          `${file}：从前的文字被改动过或少了；${indexFile(place)} 记的散列是 ${history}。请恢复它：${restore(file)}。`,
        );
    }
    faults.push(
      ...planFaults(place, byPlan),
      ...wordFaults(place, byPlan),
      ...lostFaults(place, index, byPlan),
    );
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
  return existsSync(join(place.root, file))
    ? readYaml(place.root, file, z.array(FormerText), 'copied')
    : [];
}

function ledgerNames({ root, ledger }: LedgerPlace): string[] {
  const folder = join(root, ledger);
  const links = [ledger, ...namesIn(folder).map((name) => `${ledger}/${name}`)].filter(
    (path) => lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink() === true,
  );
  if (links.length > 0)
    throw new SeedError(
      ...links.map((file) => ({
        file,
        found: '这是一个链接（快捷方式）',
        expected: '应当是真的文件或文件夹，登记才不会丢',
        mend: '请把它所指的拷到这里',
      })),
    );
  return namesIn(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'index.yaml')
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(folder)
    : [];
}
/** A ledger that cannot be read was cut or overwritten: nothing but a copy brings it back. */
function restoreLine(root: string, file: string, message: string): string {
  const stat = statSync(join(root, file), { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return message;
  const empty = stat.size === 0;
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
    if (row === undefined) {
      // Only where all that was read the last time is in it, nothing of it was lost.
      const mend = holdsAllIds(place, id, ledger)
        ? `；没有备份的，在 ${file} 里加一行：${rowLine(id, ledger, today())}`
        : '';
      lines.push(
        `${file}：没有 ${id} 这一行，却有 ${own}（${String(ledgerCount(ledger))} 个编号）。请恢复：${restore(file)}${mend}。`,
      );
    } else if (![row.hash, row.next].includes(ledgerHash(ledger))) {
      lines.push(
        `${own}：登记被改动过：现在有 ${String(ledgerCount(ledger))} 个编号，散列 ${ledgerHash(ledger)}；` +
          `${file} 记的是 ${String(row.count)} 个，散列 ${row.hash}。请恢复：${restore(own)}；` +
          `合并两个人的工作时，账本和 ${file} 取同一个人的，再运行 npm run convert -- --accept，另一个人的编号由程序重新登记。`,
      );
    } else if (row.hash === ledgerHash(ledger) && row.count !== ledgerCount(ledger)) {
      lines.push(
        `${file}，${id}.count：写的是 ${String(row.count)}，${own} 里有 ${String(ledgerCount(ledger))} 个编号。请恢复：${restore(file)}；或改成 ${String(ledgerCount(ledger))}。`,
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
  return `- { id: ${id}, count: ${String(count)}, hash: "${hash}", accepted: ${accepted} }`;
}

/** The day by the clock of this machine. */
export function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
