import { scriptLoader, siteRoot } from './search/script-loader.ts';

// asked at once: only the running script knows its own address
const load = scriptLoader(siteRoot());

/**
 * What `scripts/<name>.js` leaves under `key` of the global object; the script is loaded when it is first asked for,
 * and again after a failure.
 */
export function lazyScript<Value>(name: string, key: string): () => Promise<Value> {
  const globals = globalThis as unknown as Record<string, Value | undefined>;
  let loading: Promise<void> | undefined;
  return async () => {
    loading ??= load(`scripts/${name}`);
    try {
      await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
    const value = globals[key];
    if (value === undefined) throw new Error(`scripts/${name}.js 已损坏`);
    return value;
  };
}
