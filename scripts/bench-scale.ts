import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderToCollection } from '../src/seed/collection.ts';
import { benchCollection } from './bench/bench-collection.ts';
import { scaleDocuments } from './bench/scale-documents.ts';
import { type Watched, watchProcess } from './bench/watch-process.ts';
import { weighSite } from './bench/weigh-site.ts';
import { wordsOrStop } from './read-arguments.ts';

// npm run bench:scale [-- COUNT [FOLDER]]: so many reports (300) of a folder (../shared/corpus, or made of the seeds'
// sentences) built by the product's own command, then once more with one word changed: CPU seconds of the whole process
// tree by step, memory, and what the site weighs.
const [count = '300', folder = '../shared/corpus'] = wordsOrStop(2);
const documents = scaleDocuments(folderToCollection(), folder, Number(count));
const text = documents.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0);
const collection = benchCollection(documents);
const build = (): Promise<Watched> =>
  watchProcess(process.execPath, ['scripts/build.ts', '--collection', collection.path]);

const full = await build();
let changed: Watched | null = null;
if (full.status === 0) {
  const source = join(collection.path, 'plans', documents[0]?.id ?? '', 'source.txt');
  writeFileSync(source, readFileSync(source, 'utf8').replace('发展', '发扬'));
  changed = await build();
}

const number = (value: number, digits = 1): string => value.toFixed(digits).padStart(9);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
print(`\n${count} 份报告，gzip 后 ${(text / 1e6).toFixed(2)} MB；${folder}`);
print('\n  全部：CPU 秒     时钟  改一词：CPU     时钟');
for (const [at, { name, cpu, wall }] of full.stretches.entries()) {
  const again = changed?.stretches[at];
  const second = again === undefined ? '' : `${number(again.cpu)}${number(again.wall)}`;
  print(`  ${number(cpu)}${number(wall)}    ${second}  ${name}`);
}
const sum = ({ stretches }: Watched, key: 'cpu' | 'wall'): number =>
  stretches.reduce((total, one) => total + one[key], 0);
for (const [name, run] of [
  ['全部', full],
  ['改一词', changed],
] as const) {
  if (run === null) continue;
  const [cpu, wall] = [sum(run, 'cpu'), sum(run, 'wall')];
  print(
    `  ${name}：${cpu.toFixed(1)} CPU 秒，${wall.toFixed(1)} 秒，CPU ÷ 时钟 ${(cpu / wall).toFixed(2)}，内存最多 ${run.peak.toFixed(0)} MB，退出码 ${String(run.status)}`,
  );
}
if (full.status !== 0) process.stdout.write(full.output.slice(-3000));
else {
  const dist = join(collection.path, 'dist');
  const weights = weighSite(dist);
  const site = weights.filter((weight) => weight.folder !== 'offline');
  const zip = statSync(join(dist, 'offline/plan-concordance.zip')).size;
  print('\n    原样 MB  gzip MB    份额 %   文件  文件夹');
  const gzip = site.reduce((total, one) => total + one.gzip, 0);
  const bytes = site.reduce((total, one) => total + one.bytes, 0);
  const files = site.reduce((total, one) => total + one.files, 0);
  for (const one of site) {
    print(
      `  ${number(one.bytes / 1e6, 2)}${number(one.gzip / 1e6, 2)}${number((one.gzip / gzip) * 100)}${String(one.files).padStart(7)}  ${one.folder}`,
    );
  }
  print(
    `  gzip 后文字的倍数：逐个 gzip ${(gzip / text).toFixed(1)}，原样 ${(bytes / text).toFixed(1)}，压缩包 ${(zip / text).toFixed(1)}；每份 ${(files / documents.length).toFixed(1)} 个文件`,
  );
}
if (process.env['KEEP'] === undefined) collection.remove();
else print(`  ${collection.path}`);
process.exitCode = full.status === 0 && changed?.status === 0 ? 0 : 1;
