import { expect, test } from 'vitest';
import { folderToCollection } from '../src/seed/collection.ts';
import { sayCommand } from './say-command.ts';

test('a command for the repository, for another collection, for a folder with a blank', () => {
  expect(sayCommand(folderToCollection(), 'build')).toBe('npm run build');
  expect(sayCommand(folderToCollection(), 'proof', 'x')).toBe('npm run proof -- x');
  const other = folderToCollection('/data/邻市');
  expect(sayCommand(other, 'build')).toBe('npm run build -- --collection /data/邻市');
  expect(sayCommand(other, 'add', '--accept', 'x', '校核文件')).toBe(
    'npm run add -- --accept x 校核文件 --collection /data/邻市',
  );
  expect(sayCommand(folderToCollection('/data/邻 市'), 'build')).toBe(
    'npm run build -- --collection "/data/邻 市"',
  );
});
