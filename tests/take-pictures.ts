import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../scripts/serve/serve-folder.ts';
import { openChromium } from './browser.ts';
import { kindOfPage } from './page-kinds.ts';

// How the site looks, for people who change how it looks: `npm run pictures -- OUT [DIST] [PAGE …]`. One page of each
// kind, or the pages named (search.html?q=养老), as a computer and a phone show them, light and dark, with one sheet of
// all of them: OUT/index.html. Two builds are set side by side by taking the same pages of both.
const [out, dist = 'dist', ...named] = process.argv.slice(2);
if (out === undefined) {
  console.error('没有说图放在哪里。用法：npm run pictures -- 放图的文件夹 [dist] [页面 …]');
  process.exit(1);
}

/** Widths with how far down a picture goes; the rest of a long page looks like what is seen. */
const sizes = [
  { width: 1280, height: 900, most: 2400 },
  { width: 360, height: 740, most: 2400 },
];
const schemes = ['light', 'dark'] as const;

/** The first page of each kind, by its path. */
function pageOfEachKind(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
  const byKind = new Map<string, string>();
  for (const path of paths) if (!byKind.has(kindOfPage(path))) byKind.set(kindOfPage(path), path);
  return [...byKind.values()];
}

const pages = named.length > 0 ? named : pageOfEachKind(dist);
mkdirSync(out, { recursive: true });
const served = await serveFolder(dist, 0, '/');
const browser = await openChromium();
const rows: string[] = [];
for (const path of pages) {
  const cells: string[] = [];
  for (const { width, height, most } of sizes) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
      const full = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(full, most) });
      await page.waitForTimeout(300);
      const name = `${path.replace(/[^\w.-]+/gu, '-')}-${width}-${colorScheme}.jpg`;
      await page.screenshot({ path: join(out, name), type: 'jpeg', quality: 70 });
      await page.close();
      cells.push(`<td><a href="${name}"><img src="${name}" width="${width / 4}" alt=""></a>`);
    }
  }
  rows.push(`<tr><th>${decodeURIComponent(path)}${cells.join('')}`);
}
await browser.close();
await served.close();
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>${dist}</title><style>td,th{vertical-align:top}</style><table>${rows.join('\n')}</table>`,
);
console.log(
  `${pages.length} 页，${rows.length * sizes.length * schemes.length} 张图：${pathToFileURL(resolve(out, 'index.html')).href}`,
);
