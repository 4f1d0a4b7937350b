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

const number = (value: number, digits = 1): string => value.toFixed(digits).padStart(9);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Builds and tells what each step took. */
async function measure(name: string): Promise<Watched> {
  const run = await build();
  print(`\n  ${name}：CPU 秒     时钟`);
  for (const stretch of run.stretches)
    print(`  ${number(stretch.cpu)}${number(stretch.wall)}  ${stretch.name}`);
  const sum = (key: 'cpu' | 'wall'): number =>
    run.stretches.reduce((total, one) => total + one[key], 0);
  const [cpu, wall] = [sum('cpu'), sum('wall')];
  print(
    `  ${cpu.toFixed(1)} CPU 秒，${wall.toFixed(1)} 秒，CPU ÷ 时钟 ${(cpu / wall).toFixed(2)}，内存最多 ${run.peak.toFixed(0)} MB，退出码 ${String(run.status)}`,
  );
  return run;
}

print(`${count} 份报告，gzip 后 ${(text / 1e6).toFixed(2)} MB；${folder}`);
const full = await measure('全部');
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
if (full.status === 0) {
  const source = join(collection.path, 'plans', documents[0]?.id ?? '', 'source.txt');
  writeFileSync(source, readFileSync(source, 'utf8').replace('发展', '发扬'));
  const changed = await measure('改一词');
  process.exitCode = changed.status;
} else process.exitCode = 1;
if (process.env['KEEP'] === undefined) collection.remove();
else print(collection.path);
