import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runStages } from './bench/run-stages.ts';
import { folderDocuments, generatedDocuments, seedDocuments } from './bench/documents.ts';
import { benchCollection } from './bench/bench-collection.ts';
import { folderToCollection } from '../src/seed/collection.ts';
import { wordsOrStop } from './read-arguments.ts';

// npm run bench [-- FOLDER]: seconds and peak memory of every stage, for the five plans and for a folder of
// texts. Without an argument: 300 plans made of the five.
const [folder] = wordsOrStop(1);
if (folder !== undefined && !existsSync(folder)) {
  console.error(`${folder}：没有这个文件夹；应当是放着 .txt 或 .md 文本的文件夹。请改正。`);
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
