import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** The files of `src/client` that make a script each: those that export nothing; the others are shared pieces. */
export function clientEntries(source: string): string[] {
  return readdirSync(source)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => !/^export /mu.test(readFileSync(join(source, name), 'utf8')));
}

/**
 * Bundles each entry of `src/client` as one classic script (modules do not load from file://) for browsers
 * from Chromium 86 on. Returns, an entry each, the files it is made of.
 */
export async function bundleClient(source: string, out: string): Promise<string[][]> {
  mkdirSync(out, { recursive: true });
  return Promise.all(clientEntries(source).map((name) => bundleScript(join(source, name), out)));
}

/** A classic script has no address of its own; a file beside it is loaded by who knows where it lies. */
const withoutAddress: Plugin = {
  name: 'without-address',
  enforce: 'pre',
  transform: (code) =>
    code.includes('import.meta.url') ? code.replaceAll('import.meta.url', '""') : null,
};

/** One entry to `<out>/<name>.js`, as an immediately called function; returns the files it is made of. */
export async function bundleScript(file: string, out: string): Promise<string[]> {
  const name = basename(file, '.ts');
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutAddress],
    build: {
      target: ['chrome86', 'firefox115', 'safari14'],
      outDir: resolve(out),
      emptyOutDir: false,
      modulePreload: false,
      lib: {
        entry: resolve(file),
        formats: ['iife'],
        name: `plan_${name.replaceAll(/[-.]/gu, '_')}`,
        fileName: () => `${name}.js`,
      },
    },
  });
  if (name.endsWith('.worker')) wrapWorker(join(out, `${name}.js`), name);
  return [made].flat().flatMap((one) => ('output' in one ? one.output[0].moduleIds : []));
}

/**
 * The script of a worker as text that a page only keeps: file:// starts no worker from a file, but a page may from a
 * Blob of the text. As a function it would be parsed by the page, and put back into words by it.
 */
function wrapWorker(file: string, name: string): void {
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, `globalThis[${JSON.stringify(`plan-${name}`)}] = ${JSON.stringify(code)};\n`);
}
