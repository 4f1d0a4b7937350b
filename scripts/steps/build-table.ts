import { statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { listFiles } from '../../src/offline/list-files.ts';

/**
 * The table a build ends with: pages, entries, files, bytes, warnings about sources (read on data.html), and
 * seconds since the process began.
 */
export function buildTable(dist: string, entries: number, warnings: number): string {
  const files = listFiles(dist);
  const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  const rows = [
    ['页面', files.filter((file) => file.endsWith('.html')).length.toLocaleString('en')],
    ['条目', entries.toLocaleString('en')],
    ['文件', files.length.toLocaleString('en')],
    ['字节', bytes.toLocaleString('en')],
    ['提示', warnings.toLocaleString('en')],
    ['秒', (performance.now() / 1000).toFixed(1)],
  ];
  const width = Math.max(...rows.map(([, value = '']) => value.length));
  return `\n${rows.map(([name = '', value = '']) => `  ${name.padEnd(name.length === 1 ? 5 : 4)}${value.padStart(width)}`).join('\n')}\n`;
}
