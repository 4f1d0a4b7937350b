import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { htmlTokens } from '../scripts/site-check/html-tokens.ts';
import { listFiles } from '../src/offline/list-files.ts';
import { openChromium } from './browser.ts';

const pages = listFiles('dist').filter((path) => path.endsWith('.html'));
const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

test('every page says before anything else what it may load and run, and keeps to it', () => {
  for (const path of pages) {
    const html = read(path);
    const tags = [...htmlTokens(html)].filter((token) => token.kind === 'open');
    const loading = tags.findIndex(({ name }) => name === 'link' || name === 'script');
    const meta = tags.findIndex(
      ({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy',
    );
    expect([path, meta > 0 && meta < loading]).toEqual([path, true]);
    const policy = tags[meta]?.attributes.get('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' /u);
    const handlers = tags.flatMap(({ attributes }) =>
      [...attributes.keys()].filter((name) => /^on/iu.test(name)),
    );
    expect([path, handlers]).toEqual([path, []]);
    // A script that stands in the page itself goes by its hash.
    for (const [, script = ''] of html.matchAll(/<script>([^]*?)<\/script>/gu)) {
      const hash = createHash('sha256').update(script).digest('base64');
      expect([path, policy]).toEqual([path, expect.stringContaining(`'sha256-${hash}'`)]);
    }
  }
});

test('markup that came into a page all the same stays inert, also from file://', async () => {
  const [plan = ''] = pages.filter((path) => path.startsWith('plans/'));
  const hostile =
    '<script>window.ran = 1</script><img src="x" onerror="window.ran = 2"><a id="go" href="javascript:window.ran=3">x</a>' +
    '<iframe srcdoc="<script>parent.ran = 4</script>"></iframe><object data="data:text/html,<script>parent.ran=5</script>"></object>';
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  const file = join(folder, 'hostile.html');
  const browser = await openChromium();
  try {
    for (const [policy, ran] of [
      [true, false],
      [false, true],
    ] as const) {
      const html = read(plan).replace('</main>', `${hostile}</main>`);
      const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/u;
      writeFileSync(file, policy ? html : html.replace(meta, ''));
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(() => document.getElementById('go')?.click());
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => 'ran' in window)).toBe(ran);
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
