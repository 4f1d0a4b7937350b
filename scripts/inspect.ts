import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { inspectIntake } from '../src/convert/inspect-document.ts';
import { loadTables } from '../src/convert/load-tables.ts';
import { bytesToIntake } from '../src/intake/bytes-to-intake.ts';
import { checkSize, Refusal } from '../src/intake/refusal.ts';
import { officeToDocx } from './office-to-docx.ts';
import { namedPath, readArguments } from './read-arguments.ts';

const { collection, rest } = readArguments();
const [file] = rest;
if (file === undefined) {
  console.error('用法：npm run --silent inspect -- 文件');
  process.exit(1);
}
try {
  const path = namedPath(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true)
    throw new Refusal('找不到这个文件。请检查文件名和所在的文件夹，含空格的要加引号。');
  checkSize(found.size);
  const intake = await bytesToIntake(readFileSync(path), basename(path), { toDocx: officeToDocx });
  const tables = loadTables(collection);
  process.stdout.write(
    `${JSON.stringify(inspectIntake(intake, planIdOf(file), tables), null, 1)}\n`,
  );
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const words =
    error instanceof Refusal
      ? message
      : `读取时出错（${message}）。请把文件另存为 Word 文档(*.docx)再试。`;
  console.error(`${oneLine(file)}：${oneLine(words)}`);
  process.exitCode = 1;
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** h02.txt → h02; a name without Latin letters or digits → document. */
function planIdOf(path: string): string {
  const words = basename(path)
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.join('-') ?? 'document';
}
