import { type SearchGlobals, loadSearch } from '../search/load-search.ts';
import { startPage } from './search/page.ts';
import { type PlanSearch, publicApi } from './search/public-api.ts';
import { scriptLoader, siteRoot } from './search/script-loader.ts';

const load = scriptLoader(siteRoot());
const search = loadSearch(
  globalThis as SearchGlobals,
  (name) => load(`search/${name}`),
  (reason) => console.info('搜索索引用不上，改为逐条比对全文，结果相同。', reason),
);

(globalThis as { planSearch?: PlanSearch }).planSearch = publicApi(search);

const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null) startPage(page, search);
