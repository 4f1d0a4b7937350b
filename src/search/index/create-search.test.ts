import { describe, expect, test } from 'vitest';
import type { Edition } from '../../edition/edition.ts';
import { makeClause, makePlan } from '../../model/fixtures/records.ts';
import { type Hit, answerToHits } from '../query/answer-to-hits.ts';
import type { ChunkFile } from './bytes-to-chunk.ts';
import type { Search, SearchOptions } from '../query/create-search.ts';
import { entryToFound } from '../query/found.ts';
import { textsToPlaces } from '../query/texts-to-places.ts';
import { drawSubstrings } from '../data/fixtures/draw-substrings.ts';
import { editionToIndex } from './edition-to-index.ts';
import { foldText } from '../../text/fold-text.ts';
import type { ChunkGlobals } from '../query/load-chunks.ts';
import { loadSearch } from '../query/load-search.ts';

/** Entries that fold, compose, repeat and cut in every way that could lose or invent a hit. */
const texts = [
  '一、总体要求',
  '打造“县域经济突围赶超示范区”，力争GDP增长5.5％左右。\n（责任单位：区发展改革局、区住房城乡建设局）',
  '哈哈哈哈哈哈哈',
  '2023—2025年 2023-2025 年',
  '－－— —‐‑',
  'ﬁﬂⅧ㎡①… İΣΣ ẛ̣ e\u0301 ｶﾞｷﾞ 각',
  '😀😁😀\ud83d\ude00 𠮷野家𠮷',
  'ß straße ﬀ ΑΣ Σ',
  '发',
  '   ',
  '<img src=x onerror=alert(1)>&amp;{x}`${y}`',
  '住房保障。住房 保 障。"住房"保障',
  'a·b•c・d‧e･f',
  '工\u200b业\u00ad化\u202a工\u202c业\u{e0100}\u3164化\0，e\u034f\u0301',
  '的'.repeat(300),
  Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + at * 7)).join(''),
];

const plan = makePlan({
  title: '某区行动计划',
  shortTitle: '行动计划',
  status: 'draft',
  region: { code: '370405', name: '某区', level: 'county', parent: null },
});

const clauses = texts.map((text, at) =>
  makeClause({ anchor: `pre-p${at + 1}`, type: 'paragraph', number: null, text }),
);

const edition: Pick<Edition, 'plans' | 'clauses' | 'regions' | 'topics' | 'bodies'> = {
  plans: [plan],
  clauses,
  regions: [],
  topics: [],
  bodies: [],
};

/** The query side on an index in memory; `damage` may refuse or change a file. */
function searchIn(
  files: ChunkFile[],
  said: unknown[],
  damage = (code: string, _name: string) => code,
): Search {
  const globals: ChunkGlobals = {};
  const run = async (name: string): Promise<void> => {
    const file = files.find((one) => one.name === name);
    const code = damage(new TextDecoder().decode(file?.content), name);
    new Function('planSearchChunk', 'globalThis', code)(globals.planSearchChunk, globals);
  };
  return loadSearch(globals, run, (reason) => said.push(reason));
}

/** Hits of the public contract. */
async function hitsOf(search: Search, query: string, options: SearchOptions = {}): Promise<Hit[]> {
  return answerToHits(await search.ask(query, options), search, 3);
}

const wordings = { groups: [], indicators: [], bodies: [], cards: [] };

describe('an index', () => {
  const files = editionToIndex(edition as Edition, wordings);

  test.each([
    ['by the index', (code: string) => code, 0],
    [
      'by scanning, where a part is missing',
      (code: string, name: string) => (name.startsWith('index/') ? '' : code),
      1,
    ],
  ])('finds every piece of every text and nothing else, %s', async (_, damage, scans) => {
    const said: unknown[] = [];
    const search = searchIn(files, said, damage);
    const pieces = [
      ...drawSubstrings(texts, 1500, 31).map(({ query }) => query),
      ...texts,
      ...texts.flatMap((text) => [...text].slice(0, 30)),
      '没有的话',
      '住房住房',
      '哈哈哈哈哈哈哈哈',
      '\ud83d',
      '\ude00',
      'Σ',
      '工业',
      '\ufeff工业化\u2069',
      '\u200b',
    ];
    for (const piece of pieces) {
      const word = foldText(piece);
      const truth = clauses.filter(({ text }) => word !== '' && foldText(text).includes(word));
      const hits = await hitsOf(search, piece, { literal: true });
      const got = hits.map(({ url }) => url).join();
      const wanted = truth.map(({ anchor }) => `plans/x-plan.html#${anchor}`).join();
      expect(`${piece}: ${got}`).toBe(`${piece}: ${wanted}`);
      for (const { excerpt } of hits.slice(0, 3)) expect(foldText(excerpt)).toContain(word);
    }
    expect(said).toHaveLength(scans);
  });

  test.each([
    ['住房 保障', 1],
    ['住房 -GDP', 1],
    ['住房 -保障', 1],
    ['"住房 保"', 1],
    ['县域 GDP', 1],
    ['住房 没有', 0],
    ['-住房', 0],
    ['哈 哈哈 哈哈哈 哈哈哈哈 哈哈哈哈哈', 1],
  ])('answers %s', async (query, total) => {
    const search = searchIn(files, []);
    expect((await search.ask(query)).found).toHaveLength(total);
  });
});

test('正文 and 责任单位 are told apart', async () => {
  const search = searchIn(editionToIndex(edition as Edition, wordings), []);
  const scopes = await search.countScopes(await search.ask('住房'));
  expect(scopes).toEqual({ 全部: 2, 正文: 1, 责任单位: 1 });
  expect((await search.ask('GDP 发展改革局', { scope: '正文' })).found).toHaveLength(0);
});

test('the index knows the places that comparing finds', async () => {
  const search = searchIn(editionToIndex(edition as Edition, wordings), []);
  const entries = await search.texts(clauses.map((_, at) => at));
  for (const term of ['住房', '哈哈哈', '发展改革局', 'gdp增长5.5', '2023-2025年', '的的']) {
    const answer = await search.ask(term, { literal: true });
    const truth = textsToPlaces(entries, foldText(term));
    expect(answer.all[0]?.places).toEqual(truth);
    const marked = entries.map((entry) => entryToFound(entry, answer).ranges.length);
    expect(marked.reduce((sum, one) => sum + one)).toBe(truth.entries.length);
  }
});

test('a damaged file of entries is a clear error, and asked for again', async () => {
  let broken = true;
  const files = editionToIndex(edition as Edition, wordings);
  const search = searchIn(files, [], (code, name) =>
    broken && name.startsWith('entries/') ? code.replace(/"(.)[^"]{4}/u, '"$1aaaa') : code,
  );
  await expect(hitsOf(search, '住房')).rejects.toThrow(/搜索数据 .*已损坏/u);
  broken = false;
  expect(await hitsOf(search, '住房')).toHaveLength(2);
});

test('two builds of an index give the same bytes', async () => {
  const [one, two] = [
    editionToIndex(edition as Edition, wordings),
    editionToIndex(edition as Edition, wordings),
  ];
  expect(one.map(({ name }) => name)).toEqual(two.map(({ name }) => name));
  expect(
    one.every((file, at) => Buffer.compare(file.content, two[at]?.content ?? Buffer.of()) === 0),
  ).toBe(true);
});
