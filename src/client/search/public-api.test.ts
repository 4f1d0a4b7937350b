import { expect, test } from 'vitest';
import type { Search, SearchOptions } from '../../search/query/create-search.ts';
import { publicApi } from './public-api.ts';

/** A search that finds 50 entries, and what it was asked. */
function fakeSearch() {
  const asked: (SearchOptions | undefined)[] = [];
  const loaded: number[] = [];
  const found = Array.from({ length: 50 }, (_, at) => at);
  const search = {
    ask: (_: string, options?: SearchOptions) => {
      asked.push(options);
      return Promise.resolve({ found });
    },
    manifest: () => Promise.resolve({ plans: [{ id: 'x-plan', first: 0, count: 50 }] }),
    anchors: () => Promise.resolve(found.map((at) => `c${at + 1}`)),
    texts: (ordinals: readonly number[]) => {
      loaded.push(...ordinals);
      return Promise.resolve([]);
    },
  };
  return { api: publicApi(search as unknown as Search), asked, loaded };
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
  const { api, asked } = fakeSearch();
  await api.search('住房', given as undefined);
  expect(asked).toEqual([{ literal: false, filters }]);
});

test.each([
  [undefined, 20],
  [0, 0],
  [7.5, 7],
  [-1, 20],
  [NaN, 20],
  ['3', 20],
  ['all', 50],
  [Infinity, 50],
])(
  'excerpts: %j loads the texts of %i hits, all of which have their address',
  async (excerpts, texts) => {
    const { api, loaded } = fakeSearch();
    const { total, hits } = await api.search('住房', { excerpts: excerpts as number });
    expect([total, hits.length, loaded.length]).toEqual([50, 50, texts]);
    expect(hits[49]).toEqual({
      plan: 'x-plan',
      clause: 'x-plan#c50',
      url: 'plans/x-plan.html#c50',
      excerpt: '',
    });
  },
);
