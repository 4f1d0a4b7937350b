import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { bytesToIntake } from '../src/intake/bytes-to-intake.ts';
import { readPage } from '../src/intake/html/read-page.ts';
import type { Intake } from '../src/intake/intake.ts';
import { checkSize, Refusal } from '../src/intake/refusal.ts';
import { convertByOffice } from './convert-by-office.ts';
import { namedPath } from './read-arguments.ts';

/** A file that was taken in, and its bytes. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly intake: Intake;
}

/** How long LibreOffice may take: a refusal is told within half a minute. */
const PATIENCE = 24_000;

/** Takes in a file that a person named; throws Refusal where it is none, or cannot be read. */
export async function readOriginal(file: string, patience = PATIENCE): Promise<Original> {
  const path = namedPath(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true)
    throw new Refusal(
      '这是一个文件夹，应当是一个文件。请写明里面的哪一个；整个文件夹用 npm run add -- 文件夹 --yes 收。',
    );
  if (found?.isFile() !== true)
    throw new Refusal('找不到这个文件。请检查文件名和所在的文件夹，含空格的要加引号。');
  checkSize(found.size);
  const bytes = readFileSync(path);
  const name = basename(path);
  const intake = await bytesToIntake(bytes, name, {
    readPage,
    readPdf,
    toOffice: (old, extension, to) => convertByOffice(old, extension, to, patience),
  });
  return { name, bytes, intake };
}

/** The engine is large: it is loaded for a PDF alone. */
async function readPdf(bytes: Uint8Array): Promise<Intake> {
  return (await import('../src/intake/pdf/read-pdf.ts')).readPdf(bytes);
}
