import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger, LedgerRow } from '../model/ledger.ts';
import { PlanContent } from '../model/plan-content.ts';
import { folderNames } from '../seed/folder-names.ts';
import { publishedTexts } from './published-texts.ts';
import { ledgerFile, type LedgerPlace } from './ledger-place.ts';
import { textHash } from './text-hash.ts';

/** What else than the list of ledgers tells that one is gone: what was read of its plan, or git where it keeps the folder. */
export function lostFaults(
  place: LedgerPlace,
  index: readonly LedgerRow[],
  byPlan: ReadonlyMap<string, Ledger>,
): string[] {
  const { root, plans, content } = place;
  const read = folderNames(join(root, content, 'data'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  const orphans = read
    .filter(
      (id) =>
        !byPlan.has(id) &&
        !index.some((row) => row.id === id) &&
        !existsSync(join(root, plans, id)),
    )
    .map(
      (id) =>
        `${content}/data/${id}.json：这份文件读过，${plans}/${id} 和 ${ledgerFile(place, id)} 却都没有了。` +
        `误删或改了名的，请恢复：git checkout -- ${plans}/${id} ${place.ledger}（不用 git 的，从备份里拷回）；` +
        `从来没有登记过、不再要的，请删去 ${content}/data/${id}.json 和 ${content}/plans/${id}.mdx。`,
    );
  const gone = index.length === 0 && read.length > 0 ? deletedLedgers(place) : [];
  return [
    ...orphans,
    ...gone.map(
      (file) =>
        `${file}：git 里有它，这里没有了；登记过的编号不能丢。请恢复它：git checkout -- ${file}。`,
    ),
  ];
}

/** Ledgers that git keeps and that are gone; none where there is no git. */
function deletedLedgers({ root, ledger }: LedgerPlace): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '--deleted', '-z', '--', ledger], {
    cwd: root,
    encoding: 'utf8',
    timeout: 5000,
  });
  return status === 0 ? stdout.split('\0').filter((file) => file !== '') : [];
}

/** Whether a ledger holds every id and figure that was read of its plan the last time, each with its text. */
export function holdsAllIds({ root, content }: LedgerPlace, id: string, ledger: Ledger): boolean {
  try {
    const file = join(root, content, 'data', `${id}.json`);
    const read = PlanContent.parse(JSON.parse(readFileSync(file, 'utf8')));
    return (
      [...publishedTexts(read)].every(([anchor, text]) => ledger.ids[anchor] === textHash(text)) &&
      read.targets.every((target) => target.id.slice(id.length + 1) in ledger.figures)
    );
  } catch {
    return false;
  }
}
