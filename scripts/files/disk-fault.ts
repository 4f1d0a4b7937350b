import { SeedError } from '../../src/seed/seed-error.ts';

const causes: Record<string, string> = {
  ENOSPC: '磁盘满了。请腾出空间',
  EDQUOT: '磁盘配额用完了。请腾出空间',
  EROFS: '磁盘是只读的。请换到能写的地方',
  EACCES: '没有写入的权限。请检查文件夹的权限',
  EPERM: '没有写入的权限，或被别的程序占用。请检查权限，关掉占用它的程序',
  EBUSY: '被别的程序占用。请关掉占用它的程序',
  EMFILE: '打开的文件太多。请关掉一些程序',
  EIO: '磁盘出错。请换一块盘',
};

/** A fault of the disk in words that its user can act on; anything else is thrown on as it is. */
export function diskFault(error: unknown, path: string, left: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = causes[code];
  if (cause === undefined) return error instanceof Error ? error : new Error(String(error));
  return new SeedError(`${path}：写不进去（${code}）：${cause}，再运行一次同样的命令。${left}`);
}
