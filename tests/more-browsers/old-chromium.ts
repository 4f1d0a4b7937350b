import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import type { Reader } from '../reader.ts';

/**
 * A real Chromium of that major version from its npm package (installed beside this file), unpacked once
 * into the temporary folder with the shared libraries it brings along.
 */
export async function openOldChromium(version: 86 | 109): Promise<Reader> {
  const folder = unpack(`chromium-${version}`);
  const browser = await puppeteer.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
  });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error: Error) => problems.push(error.message));
  page.on('console', (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on(
    'requestfailed',
    (request: { url(): string; failure(): { errorText: string } | null }) => {
      // A request cut off because the reader went on is no fault.
      if (!/ABORTED/u.test(request.failure()?.errorText ?? ''))
        problems.push(`not loaded: ${request.url()}`);
    },
  );
  return {
    name: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    type: async (selector, text) => {
      await page.click(selector, { clickCount: 3 });
      await page.type(selector, text);
    },
    click: (selector) => page.click(selector),
    run: (code) => page.evaluate(code),
    problems: () => problems.splice(0),
    close: () => browser.close(),
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
