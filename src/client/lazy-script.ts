import { loadOnce } from '../search/query/load-once.ts';
import { loadScript } from './load-script.ts';

/**
 * What a script leaves under `key` of the global object; the script is loaded when it is first asked for, and again
 * after a failure. Its path is read as `loadScript` reads it.
 */
export function lazyScript<Value>(path: string, key: string, base?: string): () => Promise<Value> {
  const globals = globalThis as unknown as Record<string, Value | undefined>;
  return loadOnce(async () => {
    await loadScript(path, base);
    const value = globals[key];
    if (value === undefined) throw new Error(`${path} 已损坏`);
    return value;
  });
}
