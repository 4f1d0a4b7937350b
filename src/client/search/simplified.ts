import { scriptLoader, siteRoot } from './script-loader.ts';

interface Globals {
  planSearchSimplify?: (text: string) => string;
}

const root = siteRoot();
let loading: Promise<void> | undefined;

/** Traditional characters → simplified; the table comes only when it is needed, and without it text stays. */
export async function loadSimplified(text: string): Promise<string> {
  const globals = globalThis as Globals;
  try {
    loading ??= scriptLoader(root)('scripts/simplify');
    await loading;
    return globals.planSearchSimplify?.(text) ?? text;
  } catch (error) {
    console.warn(error);
    return text;
  }
}
