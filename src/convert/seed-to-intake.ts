import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Intake } from '../intake/intake.ts';
import { Refusal } from '../intake/refusal.ts';
import { StoredIntake, storedToIntake } from '../intake/stored-intake.ts';
import { bytesToTextIntake } from '../intake/text-to-intake.ts';
import type { SeedPlan } from '../seed/read-plans.ts';
import { type Fault, SeedError } from '../model/seed-error.ts';

/**
 * A plan's source as it is to be read: with what its original held besides its lines where `source.json` tells it,
 * else as the text that it is. Throws SeedError where one of the files was changed since the original was read.
 */
export function seedToIntake(seed: SeedPlan): Intake {
  if (seed.stored === null) return textSource(seed);
  const stored = readStored(seed.stored, seed);
  const [fault] = changedFiles(seed, stored);
  if (fault !== undefined) throw new SeedError(fault);
  return storedToIntake(stored, new TextDecoder('utf-8', { ignoreBOM: true }).decode(seed.bytes));
}

/** The SHA-256 of a file in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function textSource({ bytes, file }: SeedPlan): Intake {
  try {
    return bytesToTextIntake(bytes);
  } catch (error) {
    if (error instanceof Refusal)
      throw new SeedError(
        `${file}：${error.message}原件（Word、PDF 等）请用 npm run add -- 文件 收。`,
      );
    throw error;
  }
}

function readStored(bytes: Uint8Array, { id, file }: SeedPlan): StoredIntake {
  try {
    return StoredIntake.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new SeedError({
      file: storedFile(file),
      found: '读不了，多半是手改过或没有存完',
      expected: '应当是 npm run add 写下的样子，不要手改',
      mend: `请恢复它（git checkout -- ${storedFile(file)}，或从备份拷回），或用 npm run correct -- ${id} 原件 重读`,
    });
  }
}

function storedFile(source: string): string {
  return `${dirname(source)}/source.json`;
}

/** Where the files are not those that were read: the original is another, or the text was edited. */
function changedFiles(
  { id, file, bytes, yaml, original }: SeedPlan,
  { original: read, source }: StoredIntake,
): Fault[] {
  const faults: Fault[] = [];
  if (yaml.original !== read.file)
    faults.push({
      file: `${dirname(file)}/plan.yaml`,
      key: 'original',
      found: `写的是“${yaml.original ?? 'null'}”，source.txt 却是从“${read.file}”读来的`,
      expected: `应当写 original: ${read.file}`,
      mend: '请改正；没有原件时请删去 source.json',
    });
  if (original !== null && sha256(original) !== read.sha256)
    faults.push({
      file: `${dirname(file)}/${read.file}`,
      found: '与当初读的不是同一份（SHA-256 不同）',
      expected: '应当是收到时的原件，一个字节也不动',
      mend: `请恢复它；要换更好的来源，用 npm run correct -- ${id} 新的文件`,
    });
  if (sha256(bytes) !== source.sha256)
    faults.push({
      file,
      found: '改动过，与从原件读出的不同',
      expected: `应当是从 ${read.file} 读出的文字，不要手改`,
      mend: `请恢复它（git checkout -- ${file}，或从备份拷回）；要更正文字，用 npm run correct -- ${id} 更好的文件`,
    });
  return faults;
}
