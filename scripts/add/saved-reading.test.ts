import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToZip } from '../../src/export/files-to-zip.ts';
import { bytesToTextIntake } from '../../src/intake/text-to-intake.ts';
import { readIntake } from '../../src/reader/read-document.ts';
import { readingToFiles } from '../../src/reader/reading-to-files.ts';
import { readingFault, savedReading } from './saved-reading.ts';

const bytes = new TextEncoder().encode('东岭县2024年重点工作任务\n一、工业\n1.培育企业12家。\n');
const intake = bytesToTextIntake(bytes);
const { clauses, facts } = readIntake(intake, 'x');
let folder: string;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'plan-concordance-'));
  const read = { title: facts.title, form: 'text' as const, messages: [], clauses: [] };
  const files = readingToFiles({ bytes, name: '任务.txt' }, { ...read, clauses: clauses as never });
  folder = join(root, 'plan-to-add');
  mkdirSync(folder);
  for (const [path, content] of Object.entries(unzipSync(filesToZip('plan-to-add', files))))
    writeFileSync(join(root, path), content);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const saved = () => {
  const found = savedReading(folder);
  if (found === null) throw new Error('no saved reading');
  return found;
};

test('what the page saved is one document, read as the page read it', () => {
  expect(saved().original).toBe(join(folder, 'original.txt'));
  expect(readingFault(saved(), intake)).toBeNull();
});

test('another original, another reading, half a file: named, and nothing is taken', () => {
  const other = bytesToTextIntake(new TextEncoder().encode('东岭县2024年重点工作任务\n1.建桥。\n'));
  expect(readingFault(saved(), other)).toContain('现在读出');
  writeFileSync(join(folder, 'reading.json'), '{"title": "东岭');
  expect(saved).toThrow(/没有存完或手改过/u);
  writeFileSync(join(folder, 'original.pdf'), 'x');
  expect(saved).toThrow(/原件却有 2 个/u);
});

test('a folder of other files is none', () => {
  rmSync(join(folder, 'reading.json'));
  expect(savedReading(folder)).toBeNull();
});
