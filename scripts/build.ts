import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { readEdition } from '../src/edition/read-edition.ts';
import { writeSearchIndex } from '../src/search/write-search-index.ts';
import { shownPath } from '../src/seed/collection.ts';
import { readArguments, runCommand } from './read-arguments.ts';
import { siteConfig } from './site-config.ts';
import { bundleClient } from './steps/bundle-client.ts';
import { bundleStyles } from './steps/bundle-styles.ts';
import { checkSite } from './steps/check-site.ts';
import { convertSources } from './steps/convert-sources.ts';
import { type Step, runSteps } from './steps/run-steps.ts';
import { buildTable } from './steps/build-table.ts';
import { writeOffline } from './steps/write-offline.ts';

await runCommand(async () => {
  const { collection } = readArguments();
  const dist = join(collection.root, collection.dist);
  const source = (folder: string): string => join(collection.house, 'src', folder);
  const edition = once(() => readEdition(collection));

  // The way of the data, step by step; each step says in a few words what it made.
  const steps: Step[] = [
    { name: '读取', run: () => convertSources(collection) },
    {
      name: '页面',
      run: async () => {
        rmSync(dist, { recursive: true, force: true });
        await buildPages({ ...siteConfig(collection), configFile: false, logLevel: 'error' });
        return `${shownPath(collection, collection.dist)}/`;
      },
    },
    { name: '样式', run: () => `${bundleStyles(source('styles'), join(dist, 'styles'))} 个` },
    {
      name: '脚本',
      run: async () => `${await bundleClient(source('client'), join(dist, 'scripts'))} 个`,
    },
    {
      name: '搜索索引',
      run: async () => {
        const { files, bytes } = await writeSearchIndex(edition(), dist, collection);
        return `${files} 个文件，${Math.round(bytes / 1024)} KB`;
      },
    },
    { name: '离线', run: () => writeOffline(dist, edition()) },
    {
      name: '校验',
      run: () => `${checkSite(dist).toLocaleString('en')} 个链接都通，条目与数据一致`,
    },
  ];

  await runSteps(steps);
  process.stdout.write(buildTable(dist, edition().messages.length));
  return 0;
});

/** A value made at the first call, then kept. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
