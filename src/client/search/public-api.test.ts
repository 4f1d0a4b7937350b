import { expect, test } from 'vitest';
import type { Search, SearchOptions } from '../../search/query/create-search.ts';
import { publicApi } from './public-api.ts';

/** The options that the query side is asked with. */
async function optionsOf(given: unknown): Promise<SearchOptions | undefined> {
  const asked: (SearchOptions | undefined)[] = [];
  const search: Pick<Search, 'find'> = {
    find: (_, options) => {
      asked.push(options);
      return Promise.resolve([]);
    },
  };
  await publicApi(search as Search).search('住房', given as undefined);
  return asked[0];
}

test.each<[given: unknown, filters: Record<string, string[]>]>([
  [undefined, {}],
  [null, {}],
  [{}, {}],
  [{ filters: null }, {}],
  [{ filters: { region: '370405' } }, { region: ['370405'] }],
  [{ filters: { year: [2023] } }, { year: ['2023'] }],
  [{ filters: { region: null, plan: undefined } }, { region: [], plan: [] }],
  [{ filters: { constructor: ['x'] } }, { constructor: ['x'] }],
  ['住房', {}],
])('options %j ask for %j', async (given, filters) => {
  expect(await optionsOf(given)).toEqual({ literal: false, filters });
});
