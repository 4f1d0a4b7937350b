import { SeedError } from '../../src/model/seed-error.ts';

const causes: Record<string, string> = {
  ENOSPC: '磁盘满了。请腾出空间',
  EDQUOT: '磁盘配额用完了。请腾出空间',
  EROFS: '磁盘是只读的。请换到能写的地方',
  EISDIR: '那里有一个同名的文件夹。请移走它',
  ENOTDIR: '上面有一级不是文件夹。请移走那个同名的文件',
  EACCES: '没有写入的权限，或磁盘、文件夹设成了只读。请检查权限，或换到能写的地方',
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
