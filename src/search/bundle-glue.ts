import { build } from 'vite';

/**
 * Pagefind's script is a module and asks `fetch` for its files, which file:// refuses. Of it we keep the
 * binding to its WebAssembly alone, as a classic script that sets `planSearchPagefind`.
 */
export async function bundleGlue(script: string): Promise<string> {
  const files: Record<string, string> = {
    'glue:entry': `import {wasm_bindgen} from 'glue:pagefind';globalThis.planSearchPagefind=wasm_bindgen;`,
    'glue:pagefind': `${script}\nexport{wasm_bindgen};`,
  };
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'pagefind-glue',
        resolveId: (id) => (id in files ? id : null),
        load: (id) => files[id] ?? null,
      },
    ],
    define: { 'import.meta.url': 'undefined' },
    build: {
      write: false,
      target: 'chrome86',
      modulePreload: false,
      rolldownOptions: { input: 'glue:entry', output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!('output' in bundle)) throw new Error('Vite made no script of the Pagefind binding');
  return bundle.output[0].code;
}
