import type { IndexedEdition } from '../../src/edition/indexed-edition.ts';
import { planShortName } from '../../src/words/document.ts';

/** Pages that lead into a room. */
const rooms: Readonly<Record<string, string>> = {
  targets: '数字',
  compare: '条文对照',
  topics: '主题',
  bodies: '责任单位',
};

/** What a page is called where its sentences are listed: topics/soil.html → 主题“土壤污染防治”; its address where it has no name. */
export function pageToName(page: string, edition: IndexedEdition): string {
  const [folder = '', ...rest] = page.replace(/\.html$/u, '').split('/');
  const id = rest.join('/');
  const plan = edition.planOf.get(id);
  if (id === 'index') return rooms[folder] ?? page;
  const names: Readonly<Record<string, string | undefined>> = {
    plans: plan && planShortName(plan),
    reading: plan && `${planShortName(plan)}是怎样读的`,
    targets: plan && `${planShortName(plan)}的数字`,
    topics: edition.topics.find((topic) => topic.id === id)?.name,
    indicators: edition.indicatorName.get(id),
    regions: edition.regions.find(({ code }) => code === id)?.name,
    bodies: edition.bodies.find((body) => body.id === id)?.name,
    index: '首页',
  };
  return names[folder] ?? page;
}
