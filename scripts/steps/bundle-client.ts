import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles each entry of `src/client` as one classic script (modules do not load from file://) for browsers
 * from Chromium 86 on. An entry is a file that exports nothing; the others are shared pieces.
 */
export async function bundleClient(source: string, out: string): Promise<number> {
  mkdirSync(out, { recursive: true });
  const entries = readdirSync(source)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => !/^export /mu.test(readFileSync(join(source, name), 'utf8')));
  await Promise.all(entries.map((name) => bundleEntry(join(source, name), out)));
  return entries.length;
}

/** One entry to `<out>/<name>.js`, as an immediately called function. */
async function bundleEntry(file: string, out: string): Promise<void> {
  const name = basename(file, '.ts');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: ['chrome86', 'firefox115', 'safari14'],
      outDir: resolve(out),
      emptyOutDir: false,
      modulePreload: false,
      lib: {
        entry: resolve(file),
        formats: ['iife'],
        name: `plan_${name.replaceAll('-', '_')}`,
        fileName: () => `${name}.js`,
      },
    },
  });
}
