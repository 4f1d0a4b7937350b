import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { downloadFolder } from '../download-folder.ts';
import type { Reader } from '../reader.ts';
import { watchPage } from '../watch-page.ts';

/**
 * A real Chromium of that major version from its npm package (installed beside this file), unpacked once
 * into the temporary folder with the shared libraries it brings along.
 */
export async function openOldChromium(version: 86 | 109, home: string): Promise<Reader> {
  const program = unpack(`chromium-${version}`);
  const browser = await puppeteer.launch({
    executablePath: join(program, 'chromium'),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
    env: { ...process.env, LD_LIBRARY_PATH: join(program, 'lib') },
  });
  const folder = downloadFolder();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await (
    await page.target().createCDPSession()
  ).send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder.path });
  const problems = watchPage(page, home);
  return {
    name: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    type: async (selector, text) => {
      await page.click(selector, { clickCount: 3 });
      await page.type(selector, text);
    },
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    paste: async (selector) => {
      await page.focus(selector);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    save: (selector) => folder.save(() => page.click(selector)),
    print: () => page.pdf({ preferCSSPageSize: true }),
    run: (code) => page.evaluate(code),
    // Before 97 it does not know this word of the pages' policy, passes it over, and runs no WebAssembly.
    problems: () => problems.splice(0).filter((one) => !one.includes("''wasm-unsafe-eval''")),
    close: async () => {
      await browser.close();
      folder.remove();
    },
  };
}

function unpack(name: string): string {
  const target = join(tmpdir(), `plan-concordance-${name}`);
  if (existsSync(target)) return target;
  const source = join(dirname(fileURLToPath(import.meta.url)), 'node_modules', name, 'bin');
  const making = `${target}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  writeFileSync(join(making, 'chromium'), inflate(join(source, 'chromium.br')));
  chmodSync(join(making, 'chromium'), 0o755);
  for (const archive of ['aws', 'swiftshader'])
    execFileSync('tar', ['-x', '-C', making], {
      input: inflate(join(source, `${archive}.tar.br`)),
    });
  renameSync(making, target);
  return target;
}

function inflate(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file));
}
