import { existsSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openChromium } from '../tests/browser.ts';
import { unpackStick } from '../tests/stick.ts';
import { wordsOrStop } from './read-arguments.ts';

// From the unpacked zip: seconds until the home page can be used, and until a search by address shows its
// first hit, with the start of Chromium and without. Five runs, each in a browser of its own.

wordsOrStop(0);
const RUNS = 5;
const ZIP = 'dist/offline/plan-concordance.zip';

if (!existsSync(ZIP)) {
  console.error(`${ZIP}：没有找到，先运行 npm run build`);
  process.exit(1);
}
const stick = unpackStick();
const home: Times[] = [];
const answer: Times[] = [];
for (let run = 0; run < RUNS; run += 1) {
  home.push(await timeOf('index.html', 'main form input[name="q"]'));
  answer.push(await timeOf(`search.html?q=${encodeURIComponent('高新技术企业')}`, '[data-hit]'));
}
stick.remove();

const zip = statSync(ZIP).size;
console.log(`离线包 ${(zip / 1e6).toFixed(2)} MB，${stick.files.size} 个文件`);
console.log(`首页可用：${spread(home)}`);
console.log(`首个搜索结果：${spread(answer)}`);

/** Seconds until an element is seen: since the address was typed, and since the browser was started. */
interface Times {
  page: number;
  browser: number;
}

async function timeOf(path: string, selector: string): Promise<Times> {
  const started = performance.now();
  const browser = await openChromium();
  const page = await browser.newPage();
  const typed = performance.now();
  await page.goto(stick.url + path);
  await page.waitForSelector(selector);
  const seen = performance.now();
  await browser.close();
  return { page: (seen - typed) / 1000, browser: (seen - started) / 1000 };
}

function spread(times: Times[]): string {
  const say = (seconds: number[]): string => {
    const sorted = seconds.toSorted((a, b) => a - b).map((value) => value.toFixed(2));
    return `中位 ${sorted[RUNS >> 1]} 秒（${sorted[0]}–${sorted.at(-1)}）`;
  };
  const [page, browser] = [times.map((one) => one.page), times.map((one) => one.browser)];
  return `${say(page)}；连同启动浏览器 ${say(browser)}；${RUNS} 次`;
}
