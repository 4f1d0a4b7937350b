import { statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openChromium } from '../tests/browser.ts';
import { unpackStick } from '../tests/stick.ts';

// From the unpacked zip, in a Chromium that has just started: seconds until the home page can be used, and
// until a search by address shows its first hit. Five runs, each in a browser of its own.

const RUNS = 5;

const stick = unpackStick();
const home: number[] = [];
const answer: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  home.push(await timeOf('index.html', 'main form input[name="q"]'));
  answer.push(await timeOf(`search.html?q=${encodeURIComponent('高新技术企业')}`, '[data-hit]'));
}
stick.remove();

const zip = statSync('dist/offline/plan-concordance.zip').size;
console.log(`离线包 ${(zip / 1e6).toFixed(2)} MB，${stick.files.size} 个文件`);
console.log(`首页可用（冷启动）${spread(home)}`);
console.log(`首个搜索结果（冷启动）${spread(answer)}`);

/** Seconds from the address typed to the element seen, in a browser started for this alone. */
async function timeOf(path: string, selector: string): Promise<number> {
  const browser = await openChromium();
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(stick.url + path);
  await page.waitForSelector(selector);
  const seconds = (performance.now() - start) / 1000;
  await browser.close();
  return seconds;
}

function spread(seconds: number[]): string {
  const sorted = seconds.toSorted((a, b) => a - b).map((value) => value.toFixed(2));
  return `中位 ${sorted[RUNS >> 1]} 秒（${sorted[0]}–${sorted.at(-1)}，${RUNS} 次）`;
}
