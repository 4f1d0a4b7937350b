import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countNumerals } from '../src/convert/count-numerals.ts';
import { readDocument } from '../src/reader/read-document.ts';
import { folderToCollection } from '../src/seed/collection.ts';
import { loadUnits } from '../src/seed/load-units.ts';
import { entriesToTargets } from '../src/targets/entries-to-targets.ts';
import { unitsToTable } from '../src/targets/unit-table.ts';
import { wordsOrStop } from './read-arguments.ts';

// npm run bench:reader -- FOLDER: how many numerals of its texts became figures, were counted with what they belong
// to or stand unread; how fast they were read; and how the time grows on lines of thousands of figures.
const [folder] = wordsOrStop(1);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    `${folder ?? '（没有写文件夹）'}：找不到文件夹。用法：npm run bench:reader -- 文件夹`,
  );
  process.exit(1);
}
const units = unitsToTable(loadUnits(folderToCollection()));

/** One text → what became of its numerals, and the seconds of one core it took. */
function readText(bytes: Uint8Array) {
  const begun = process.cpuUsage();
  const { clauses, facts } = readDocument(bytes, 'x');
  const { kind, period } = facts;
  const plan = { id: 'x', kind, status: 'issued', period, region: { code: '' } } as const;
  const read = entriesToTargets(clauses, plan, { units, reviews: [] });
  const { user, system } = process.cpuUsage(begun);
  return { seconds: (user + system) / 1e6, clauses, read };
}

const total = { bytes: 0, chars: 0, seconds: 0, numerals: 0, figures: 0, unread: 0, excluded: 0 };
const reasons = new Map<string, number>();
const lost: string[] = [];
const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/iu.test(name));
for (const name of names) {
  const bytes = readFileSync(join(folder, name));
  const { seconds, clauses, read } = readText(bytes);
  const count = countNumerals(clauses, read);
  total.bytes += bytes.length;
  total.chars += clauses.reduce((sum, { text }) => sum + text.length, 0);
  total.seconds += seconds;
  for (const key of ['numerals', 'figures', 'unread', 'excluded'] as const)
    total[key] += count[key];
  for (const { reason } of [...read.unread, ...read.excluded])
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  lost.push(...count.lost.map((words) => `${name} ${words}`));
}
const share = (n: number): string => `${((100 * n) / Math.max(1, total.numerals)).toFixed(1)} %`;
console.log(
  `${String(names.length)} 份，${(total.bytes / 1e6).toFixed(1)} MB，${(total.bytes / 1e6 / total.seconds).toFixed(2)} MB/秒（一个核）`,
);
console.log(
  `数字 ${String(total.numerals)}：读作目标 ${String(total.figures)}（${share(total.figures)}），归类 ${String(total.excluded)}（${share(total.excluded)}），未读 ${String(total.unread)}（${share(total.unread)}），漏掉 ${String(lost.length)}`,
);
for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a))
  console.log(`  ${reason} ${String(count)}`);
for (const words of lost.slice(0, 40)) console.log(`漏掉：${words}`);

const head = '示例县2025年重点工作任务\n\n一、重点任务\n\n';
const clause = (i: number): string =>
  `加快推进有关工作，新增规上服务业企业${String((i % 900) + 2)}家`;
const shapes: readonly (readonly [name: string, text: string])[] = [
  ['一条里 8,000 个数字', `1、${Array.from({ length: 8000 }, (_, i) => clause(i)).join('，')}。`],
  ['一行里 50,000 个数字', Array.from({ length: 50_000 }, (_, i) => clause(i)).join('；')],
  [
    '一份里 20,000 条',
    Array.from({ length: 20_000 }, (_, i) => `${String(i + 1)}、${clause(i)}。`).join('\n'),
  ],
];
const normal = total.seconds / Math.max(1, total.chars);
for (const [name, text] of shapes) {
  const { seconds } = readText(new TextEncoder().encode(head + text));
  console.log(
    `${name}：${seconds.toFixed(1)} 秒，每个字的用时是一般文件的 ${(seconds / text.length / normal).toFixed(1)} 倍`,
  );
}
