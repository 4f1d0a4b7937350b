import { lazyScript } from '../lazy-script.ts';

const loadSimplify = lazyScript<(text: string) => string>(
  'scripts/simplify.js',
  'planSearchSimplify',
);

/** Traditional characters → simplified; the table comes only when it is needed, and without it text stays. */
export async function loadSimplified(text: string): Promise<string> {
  try {
    const simplify = await loadSimplify();
    return simplify(text);
  } catch (error) {
    console.warn(error);
    return text;
  }
}
