import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Intake } from '../../src/intake/intake.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { readIntake } from '../../src/reader/read-document.ts';
import { entriesOf, READING } from '../../src/reader/reading-to-files.ts';

/** A folder as 核稿 saves it: one original, and its entries as the page read them. */
interface SavedReading {
  readonly file: string;
  readonly original: string;
  readonly entries: readonly (readonly [anchor: string, text: string])[];
}

const Saved = z.strictObject({
  title: z.string().nullable(),
  entries: z.array(z.tuple([z.string(), z.string()])),
});

/** What a folder holds that 核稿 saved; null for folders of other files. Throws SeedError where it was not kept whole. */
export function savedReading(folder: string): SavedReading | null {
  const file = join(folder, READING);
  if (!existsSync(file)) return null;
  const others = readdirSync(folder).filter((name) => /^original\.[a-z]{2,5}$/u.test(name));
  const [original] = others;
  if (original === undefined || others.length > 1)
    throw new SeedError(
      `${folder}：有 ${READING}，原件却有 ${String(others.length)} 个；应当正好有一个 original.*（核稿页存下时的样子）。请重新解压那个压缩包。`,
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    parsed = null;
  }
  const read = Saved.safeParse(parsed);
  if (!read.success)
    throw new SeedError(
      `${file}：读不了，多半是没有存完或手改过；应当是核稿页存下的样子。请重新解压，或删去它，只收原件。`,
    );
  return { file, original: join(folder, original), entries: read.data.entries };
}

/** Where the page read other entries than this program does: an older edition of the page, or another original. */
export function readingFault({ file, entries }: SavedReading, intake: Intake): string | null {
  const own = entriesOf(readIntake(intake, 'x').clauses);
  const at = own.findIndex(
    ([anchor, text], i) => entries[i]?.[0] !== anchor || entries[i][1] !== text,
  );
  if (at === -1 && own.length === entries.length) return null;
  const [anchor = '', text = ''] = entries[at === -1 ? own.length : at] ?? own[at] ?? [];
  return `${file}：存下时读出 ${String(entries.length)} 个条目，现在读出 ${String(own.length)} 个，从 ${anchor}“${text.slice(0, 20)}”起不同：原件换过，或那一页是旧版程序。请在新版的核稿页上重读一次再存；要按现在的读法收，删去 ${READING}。`;
}
