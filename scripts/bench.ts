import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runStages } from './bench/run-stages.ts';
import { folderDocuments, generatedDocuments, seedDocuments } from './bench/documents.ts';
import { benchCollection } from './bench/bench-collection.ts';
import { folderToCollection } from '../src/seed/collection.ts';

// npm run bench [-- FOLDER]: seconds and peak memory of every stage, for the five plans and for a folder of
// texts. Without an argument: 300 plans made of the five.
const folder = process.argv[2];
if (folder !== undefined && !existsSync(folder)) {
  console.error(`${folder}: found no such folder; expected a folder of .txt or .md files.`);
  process.exit(1);
}
const five = seedDocuments(folderToCollection());
const many = folder === undefined ? generatedDocuments(five, 300) : folderDocuments(folder);
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
