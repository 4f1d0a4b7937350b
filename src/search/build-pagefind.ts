import { gunzipSync } from 'fflate';
import { close, createIndex } from 'pagefind';
import { foldText } from '../text/fold-text.ts';
import { textToTokens } from './text-to-tokens.ts';

/** What of Pagefind's output the query side reads. */
export interface PagefindFiles {
  meta: Uint8Array;
  /** Deflated by Pagefind, better than we do, and with its signature in front. */
  wasm: Uint8Array;
  chunks: Uint8Array[];
  /** Source of Pagefind's own script, which holds the binding to its WebAssembly. */
  script: string;
}

/** Stands for a text that folds to nothing, since Pagefind drops an empty record; no query asks for it. */
const nothing = 'z';

/** Records sent at a time; the service answers in order. */
const batch = 500;

/** Indexes texts with Pagefind's Node API, one record a text, in the order given: record n is text n. */
export async function buildPagefind(texts: string[]): Promise<PagefindFiles> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (let start = 0; start < texts.length; start += batch) {
    const answers = await Promise.all(
      texts.slice(start, start + batch).map((text, at) =>
        index.addCustomRecord({
          url: String(start + at),
          content: textToTokens(foldText(text)).join(' ') || nothing,
          language: 'unknown',
        }),
      ),
    );
    const failed = answers.flatMap((answer) => answer.errors);
    if (failed.length > 0) throw new Error(`Pagefind refused a record: ${failed.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const one = (pattern: RegExp): Uint8Array => {
    const file = files.find(({ path }) => pattern.test(path));
    if (file === undefined) throw new Error(`Pagefind wrote no file like ${String(pattern)}`);
    return file.content;
  };
  return {
    meta: unzip(one(/\.pf_meta$/u)),
    wasm: gzipToDeflated(one(/^wasm\.unknown\.pagefind$/u)),
    chunks: files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .map((file) => unzip(file.content)),
    script: new TextDecoder().decode(one(/^pagefind\.js$/u)),
  };
}

/** Twelve letters in front of the content of each of Pagefind's files. */
const signature = 'pagefind_dcd';

/** Pagefind's files are gzip, with the signature inside. */
function unzip(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  const found = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (found !== signature)
    throw new Error(`Pagefind's file begins ${found}, expected ${signature}`);
  return bytes.slice(signature.length);
}

/** A gzip file without its head, which may hold a file's name, and its tail of eight bytes. */
function gzipToDeflated(content: Uint8Array): Uint8Array {
  const flags = content[3] ?? 0;
  if ((flags & ~8) !== 0)
    throw new Error(`Pagefind's gzip file has flags ${flags}, expected 0 or 8`);
  const head = flags === 8 ? content.indexOf(0, 10) + 1 : 10;
  return content.slice(head, -8);
}
