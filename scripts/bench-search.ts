import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readEdition } from '../src/edition/read-edition.ts';
import type { Edition } from '../src/edition/edition.ts';
import { folderToCollection } from '../src/seed/collection.ts';
import { writeSearchIndex } from '../src/search/index/write-search-index.ts';
import { openChromium } from '../tests/browser.ts';
import { makeReports, readReports, reportsToEdition } from './bench-search/corpus-to-edition.ts';
import { type Figures, type Spread, borrowPage, measure } from './bench-search/measure.ts';
import { wordsOrStop } from './read-arguments.ts';

// npm run bench:search [-- FOLDER]: the search of the built site, then the same on a folder of reports, or without
// one on 300 made of the site's own sentences.
const collection = folderToCollection();
const [corpus] = wordsOrStop(1);

if (!existsSync('dist/search.html')) {
  process.stderr.write('dist/search.html 不存在：先运行 npm run build\n');
  process.exit(1);
}

/** Words that are opened each in a fresh page: the commonest, everyday and rare ones. */
const freshWords = ['发展', '建设', '的', '高质量发展', '经济社会发展', '老旧小区', '瞪羚企业'];

const kilobytes = ({ median, p95, max }: Spread): string =>
  `中位 ${(median / 1024).toFixed(1)} KB，95% ${(p95 / 1024).toFixed(1)} KB，最多 ${(max / 1024).toFixed(1)} KB`;
const milliseconds = ({ median, p95, max }: Spread): string =>
  `中位 ${median.toFixed(1)} ms，95% ${p95.toFixed(1)} ms，最多 ${max.toFixed(1)} ms`;

function print(name: string, figures: Figures, seconds: number): void {
  process.stdout.write(
    [
      `\n${name}`,
      `  建索引          ${seconds.toFixed(1)} 秒`,
      ...figures.first.map(
        ({ word, hits, bytes, allBytes, requests, milliseconds: ms, shift }) =>
          `  打开 ${word}：${hits} 条，首条 ${ms.toFixed(0)} ms、${(bytes / 1024).toFixed(0)} KB，停下来共 ${(allBytes / 1024).toFixed(0)} KB、${requests} 个文件，位移 ${shift.toFixed(3)}`,
      ),
      `  以后每次查询    ${kilobytes(figures.further)}`,
      `  冷查询          ${milliseconds(figures.cold)}`,
      `  热查询          ${milliseconds(figures.warm)}`,
      `  逐条比对全文    ${milliseconds(figures.scan)}`,
      `  不一致          ${figures.wrong} / ${figures.asked}`,
      `  打字时最长任务  ${figures.longest === null ? '不足 50 ms' : `${figures.longest.toFixed(0)} ms`}`,
      '',
    ].join('\n'),
  );
}

async function run(name: string, edition: Edition): Promise<void> {
  const { folder, remove } = borrowPage('dist');
  const start = performance.now();
  writeSearchIndex(edition, folder, collection);
  const seconds = (performance.now() - start) / 1000;
  const texts = edition.clauses.map(({ text }) => text);
  print(name, await measure(browser, folder, texts, freshWords), seconds);
  remove();
}

const edition = readEdition(collection);
const browser = await openChromium();
await run(`${edition.plans.length} 份文件，${edition.clauses.length} 个条目`, edition);
const reports = corpus === undefined ? makeReports(edition) : readReports(corpus);
const large = reportsToEdition(edition, reports);
const origin = corpus ?? '造出来的文字';

await run(`${large.plans.length} 份报告，${large.clauses.length} 段：${origin}`, large);
await browser.close();
