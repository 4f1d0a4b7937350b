import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SeedError } from '../model/seed-error.ts';

/** What a file is for: what should stand in it, and what to do where it is not there. */
export interface FileNeed {
  readonly expected: string;
  readonly mend: string;
}

const yamlNeed: FileNeed = {
  expected: '应当有它，写法照已有的同名文件',
  mend: '请新建这个文件（步骤见 README“新增一份文件”）',
};

/** The bytes of a file that people keep; throws SeedError where it is not there, or is a folder or the like. */
export function readSeedFile(root: string, file: string, need: FileNeed = yamlNeed): Uint8Array {
  const fault = seedFileFault(root, file, need);
  if (fault !== null) throw fault;
  return readFileSync(join(root, file));
}

/** Why a file that people keep cannot be read; null where it can. */
export function seedFileFault(root: string, file: string, need: FileNeed): SeedError | null {
  const path = join(root, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() === true) return null;
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (found === undefined && !link)
    return new SeedError({ file, found: '没有找到这个文件', ...need });
  const what =
    found === undefined
      ? '这是一个链接，所指的文件不在了'
      : found.isDirectory()
        ? '这是一个文件夹'
        : '这不是普通的文件';
  return new SeedError({
    file,
    found: what,
    expected: '应当是一个文件',
    mend: '请移走它，放上这个名字的文件',
  });
}
