import type { ChunkGlobals } from '../search/query/load-chunks.ts';
import { loadSearch } from '../search/query/load-search.ts';
import { loadScript } from './load-script.ts';
import { startPage } from './search/page.ts';
import type { PlanSearch } from './search/plan-search.ts';
import { publicApi } from './search/public-api.ts';

const search = loadSearch(
  globalThis as ChunkGlobals,
  (name) => loadScript(`search/${name}.js`),
  (reason) => console.info('搜索索引用不上，改为逐条比对全文，结果相同。', reason),
);

(globalThis as { planSearch?: PlanSearch }).planSearch = publicApi(search);

const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null) startPage(page, search);
