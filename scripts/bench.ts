import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runStages } from './bench/run-stages.ts';
import { folderDocuments, generatedDocuments, seedDocuments } from './bench/documents.ts';
import { benchCollection } from './bench/bench-collection.ts';
import { folderToCollection } from '../src/seed/collection.ts';

// npm run bench [-- FOLDER]: seconds and peak memory of every stage, for the five plans and for a folder of
// texts. Without an argument: ../shared/corpus where it is there, else 300 plans made of the five.
const argument = process.argv[2];
const corpus = resolve('../shared/corpus');
if (argument !== undefined && !existsSync(argument)) {
  console.error(`${argument}: found no such folder; expected a folder of .txt or .md files.`);
  process.exit(1);
}
const five = seedDocuments(folderToCollection());
const folder = argument ?? (existsSync(corpus) ? corpus : null);
const many = folder === null ? generatedDocuments(five, 300) : folderDocuments(folder);
for (const [name, documents] of [
  ['五份文件', five],
  [folder ?? '由五份文件生成的 300 份', many],
] as const) {
  const collection = benchCollection(documents);
  const chars = documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`\n${name}：${String(documents.length)} 份，${(chars / 1e6).toFixed(1)} MB`);
  runStages(collection.path, join(import.meta.dirname, 'bench/stage.ts'));
  collection.remove();
}
