import { basename, dirname } from 'node:path';
import type { Given } from '../src/guess/guess.ts';
import { placeNames } from '../src/guess/place-names.ts';
import { Refusal } from '../src/intake/refusal.ts';
import type { Collection } from '../src/seed/collection.ts';
import { readPlaces } from '../src/seed/read-regions.ts';
import { SeedError } from '../src/model/seed-error.ts';
import { acceptReviews } from './add/accept-reviews.ts';
import { addOriginal } from './add/add-original.ts';
import { type BatchRow, batchTable } from './add/batch-table.ts';
import { findBatch } from './add/find-batch.ts';
import { nextSteps } from './add/next-steps.ts';
import { readingFault, savedReading } from './add/saved-reading.ts';
import { type Asker, openAsker } from './add/asker.ts';
import { readFlags } from './add/read-flags.ts';
import { addedLines, doubtLines } from './add/say-added.ts';
import { readArguments, runCommand } from './read-arguments.ts';
import { refusalLine } from '../src/reader/refusal-line.ts';
import { readOriginal } from './read-original.ts';
import { sayCommand } from './say-command.ts';

const HELP = `用法：npm run add -- 文件           收一份文件：Word、PDF、网页、表格、文本都行；拿不准的逐项问
      npm run add -- 文件夹 --yes   收里面的每一份（不看里面的文件夹），拿不准的按猜的取用，最后列一张表
      npm run add -- --accept 编号 校核文件 [另一个人的校核文件]   采用校核页存下的更正，先列出网站上的变化
可以写明：--id --title --short-title --number --issuers --date --kind --status --period --region --url
          --from --held --supersedes --personal，以及 --collection 文件夹`;

/** Who adds files can wait for LibreOffice, in milliseconds. */
const PATIENCE = 120_000;

await runCommand(async () => {
  const { collection, rest } = readArguments();
  const names = placeNames(readPlaces(collection));
  const flags = readFlags(rest, names, { own: ['yes', 'accept'], takesFields: true });
  const { files, given, yes, accept } = flags;
  if (accept !== null) return acceptSaved(accept, files, yes, collection);
  const found = files.map(findBatch);
  const batch = found.flatMap((each) => each.files);
  const folders = found.flatMap((each) => each.folders);
  const addFolder = (folder: string): string =>
    sayCommand(collection, 'add', folder, ...(yes ? ['--yes'] : []));
  if (batch.length === 0) {
    console.error(files.length === 0 ? HELP : emptyLine(files, folders));
    return 1;
  }
  checkBatch(batch, given);
  const asker = yes ? null : openAsker();
  const rows: BatchRow[] = [];
  for (const file of batch) {
    const row = await addFile(file, asker);
    rows.push(row);
    if (row.fault !== null) console.error(row.fault);
    else if (row.added?.isNew === true)
      console.log(
        (batch.length === 1
          ? addedLines(row.added, names)
          : [`新增 ${row.added.id}`, ...doubtLines(row.added)]
        ).join('\n'),
      );
    else if (batch.length === 1)
      console.log(`${row.file}：已经收了，就是 ${row.added?.id ?? ''}，没有改动。`);
  }
  asker?.close();
  if (batch.length > 1 || folders.length > 0)
    console.log(['', ...batchTable(rows, folders, addFolder)].join('\n'));
  const fresh = rows.flatMap(({ added }) => (added?.isNew === true ? [added.id] : []));
  if (fresh.length > 0) console.log((await nextSteps(collection, fresh)).join('\n'));
  return rows.some(({ fault }) => fault !== null) ? 1 : 0;

  async function addFile(file: string, asks: Asker | null): Promise<BatchRow> {
    try {
      const original = await readOriginal(file, PATIENCE);
      const saved = savedReading(dirname(file));
      const odd = saved?.original === file ? readingFault(saved, original.intake) : null;
      if (odd !== null) throw new SeedError(odd);
      return {
        file,
        added: await addOriginal(original, { collection, given, asker: asks }),
        fault: null,
      };
    } catch (error) {
      const fault =
        error instanceof SeedError
          ? refusalLine(file, new Refusal(error.message))
          : refusalLine(file, error);
      return { file, added: null, fault };
    }
  }
});

/** Takes over what was saved on the proof page of a plan. */
async function acceptSaved(
  id: string,
  files: readonly string[],
  yes: boolean,
  collection: Collection,
): Promise<number> {
  if (files.length === 0) {
    console.error(HELP);
    return 1;
  }
  const asker = yes ? null : openAsker();
  const lines = await acceptReviews(collection, { id, files, asker });
  asker?.close();
  console.log([...lines, `采用了。接下来：${sayCommand(collection, 'build')}。`].join('\n'));
  return 0;
}

/** What to say of folders that hold no file. */
function emptyLine(files: readonly string[], folders: readonly string[]): string {
  const inner = folders.map((folder) => basename(folder)).join('、');
  return folders.length === 0
    ? `${files.join('、')}：文件夹里没有文件。`
    : `${files.join('、')}：文件夹里没有文件，只有文件夹 ${inner}；一次收一个文件夹里的文件。请写明其中一个。`;
}

/** What can be said of one document only is not said of several. */
function checkBatch(batch: readonly string[], given: Given): void {
  if (batch.length === 1) return;
  const [only] = (['id', 'title', 'shortTitle', 'docNumber', 'url', 'supersedes'] as const).filter(
    (key) => given[key] !== undefined,
  );
  if (only !== undefined)
    throw new SeedError(
      `一次收 ${String(batch.length)} 份文件时不能写明只属于一份的内容（编号、标题、短名、文号、网址、取代）。请逐份收，或去掉这个选项。`,
    );
}
