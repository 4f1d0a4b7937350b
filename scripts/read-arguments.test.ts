import { afterEach, expect, test, vi } from 'vitest';
import { readArguments, readCollection, readWords } from './read-arguments.ts';

afterEach(() => vi.unstubAllEnvs());

test.each<[name: string, run: () => unknown, message: RegExp]>([
  [
    'an option that build does not know',
    () => readCollection(['--force']),
    /^--force：这个命令不认得它/u,
  ],
  ['a word behind start', () => readCollection(['dist']), /^dist：这个命令不认得它/u],
  ['a second folder', () => readWords(1, ['甲', '乙']), /^乙：.*至多有 1 项/u],
  ['an option for a folder', () => readWords(1, ['--help']), /^--help：/u],
])('%s is refused', (_name, run, message) => {
  expect(run).toThrow(message);
});

test('an option that npm took for its own is told with the right line', () => {
  vi.stubEnv('npm_config_collection', '../邻市');
  vi.stubEnv('npm_lifecycle_event', 'build');
  expect(() => readArguments(['../邻市'])).toThrow(/请写成 npm run build -- --collection 文件夹/u);
  expect(() => readArguments([])).toThrow(/npm 把它当作自己的选项收下了/u);
});
