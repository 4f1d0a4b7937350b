import { rmSync } from 'node:fs';
import { build as buildPages } from 'astro';
import { loadEdition } from '../src/edition/load-edition.ts';
import { writeSearchIndex } from '../src/search/write-search-index.ts';
import { bundleClient } from './steps/bundle-client.ts';
import { bundleStyles } from './steps/bundle-styles.ts';
import { checkSite } from './steps/check-site.ts';
import { convertSources } from './steps/convert-sources.ts';
import { type Step, runSteps } from './steps/run-steps.ts';
import { buildTable } from './steps/build-table.ts';
import { writeOffline } from './steps/write-offline.ts';

// The way of the data, step by step; each step says in a few words what it made.
const steps: Step[] = [
  { name: '读取', run: () => convertSources(process.cwd()) },
  {
    name: '页面',
    run: async () => {
      rmSync('dist', { recursive: true, force: true });
      await buildPages({ root: process.cwd(), logLevel: 'error' });
      return 'dist/';
    },
  },
  { name: '样式', run: () => `${bundleStyles('src/styles', 'dist/styles')} 个` },
  { name: '脚本', run: async () => `${await bundleClient('src/client', 'dist/scripts')} 个` },
  {
    name: '搜索索引',
    run: async () => {
      const { files, bytes } = await writeSearchIndex(loadEdition(), 'dist');
      return `${files} 个文件，${Math.round(bytes / 1024)} KB`;
    },
  },
  { name: '离线', run: () => writeOffline('dist', loadEdition()) },
  {
    name: '校验',
    run: () => `${checkSite('dist').toLocaleString('en')} 个链接都通，条目与数据一致`,
  },
];

await runSteps(steps);
process.stdout.write(buildTable('dist', loadEdition().messages.length));
