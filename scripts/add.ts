import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Given } from '../src/guess/guess.ts';
import { placeNames } from '../src/guess/place-names.ts';
import { Refusal } from '../src/intake/refusal.ts';
import type { Collection } from '../src/seed/collection.ts';
import { readPlaces } from '../src/seed/read-regions.ts';
import { SeedError } from '../src/model/seed-error.ts';
import { acceptReviews } from './add/accept-reviews.ts';
import { type Added, addOriginal } from './add/add-original.ts';
import { readingFault, savedReading } from './add/saved-reading.ts';
import { type Asker, openAsker } from './add/asker.ts';
import { readFlags } from './add/read-flags.ts';
import { addedLines, alignColumns, doubtLines } from './add/say-added.ts';
import { namedPath, readArguments, runCommand } from './read-arguments.ts';
import { writeProof } from './proof/write-proof.ts';
import { refusalLine } from '../src/reader/refusal-line.ts';
import { readOriginal } from './read-original.ts';

const HELP = `用法：npm run add -- 文件           收一份文件：Word、PDF、网页、表格、文本都行；拿不准的逐项问
      npm run add -- 文件夹 --yes   收里面的每一份，拿不准的按猜的取用，最后列一张表
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
  const batch = files.flatMap(filesOf);
  if (batch.length === 0) {
    console.error(files.length === 0 ? HELP : `${files.join('、')}：文件夹里没有文件。`);
    return 1;
  }
  checkBatch(batch, given);
  const asker = yes ? null : openAsker();
  const rows: Row[] = [];
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
  if (batch.length > 1) console.log(['', ...tableOf(rows)].join('\n'));
  const fresh = rows.flatMap(({ added }) => (added?.isNew === true ? [added.id] : []));
  const [only] = fresh;
  if (fresh.length === 1 && only !== undefined) {
    const { file, must } = await writeProof(collection, only);
    console.log(
      `校核页：${file}（必看 ${String(must)} 处）。用浏览器打开，看完存下校核文件，再运行 npm run add -- --accept ${only} 校核文件。`,
    );
  } else if (fresh.length > 1) console.log('逐份校核：npm run proof -- 编号。');
  if (fresh.length > 0) console.log('接下来：npm run build 生成网站，看看读得对不对。');
  return rows.some(({ fault }) => fault !== null) ? 1 : 0;

  async function addFile(file: string, asks: Asker | null): Promise<Row> {
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
  console.log([...lines, '采用了。接下来：npm run build。'].join('\n'));
  return 0;
}

/** What became of one file of a batch. */
interface Row {
  readonly file: string;
  readonly added: Added | null;
  readonly fault: string | null;
}

/** A file itself; of a folder the files in it, drafts first, so that what follows them finds them. */
function filesOf(path: string): string[] {
  const full = namedPath(path);
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const saved = savedReading(full);
  if (saved !== null) return [saved.original];
  const names = readdirSync(full, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !/^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(entry.name),
    )
    .map(({ name }) => name)
    .sort();
  const isDraft = (name: string): boolean => /征求意见|草案|送审稿|draft/iu.test(name);
  return [...names.filter(isDraft), ...names.filter((name) => !isDraft(name))].map((name) =>
    join(full, name),
  );
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

function tableOf(rows: readonly Row[]): string[] {
  const heads = ['文件', '结果', '编号', '地方', '条目', '数字', '存疑'];
  const cells = rows.map(({ file, added }) => {
    const name = basename(file);
    if (added === null) return [name, '没有收', '', '', '', '', ''];
    if (!added.isNew) return [name, '已经有了', added.id, '', '', '', ''];
    const { plan, clauses, targets } = added.plan.content;
    return [
      name,
      '新增',
      added.id,
      plan.region.name,
      String(clauses.length),
      String(targets.length),
      String(doubtLines(added).length),
    ];
  });
  const count = (result: string): number => cells.filter(([, own]) => own === result).length;
  return [
    ...alignColumns([heads, ...cells]),
    `共 ${String(rows.length)} 份：新增 ${String(count('新增'))}，已经有了 ${String(count('已经有了'))}，没有收 ${String(count('没有收'))}。`,
  ];
}
