import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ClauseRecord } from '../src/model/clause.ts';
import type { PlanRecord } from '../src/model/plan.ts';
import { foldText } from '../src/text/fold-text.ts';
import { type Drawn, drawSubstrings } from '../src/search/data/fixtures/draw-substrings.ts';
import { hasFirefox, openFirefox, warnWithoutFirefox } from './browser.ts';
import { openSite } from './open-site.ts';

/** What the pages under test hold; the functions below run in the browser. */
interface Globals {
  planSearch: {
    search: (
      query: string,
      options?: {
        filters?: Record<string, string[]>;
        literal?: boolean;
        excerpts?: number | 'all';
      },
    ) => Promise<{ total: number; hits: { clause: string; excerpt: string; url: string }[] }>;
  };
}

const clauses = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as ClauseRecord[];
const plans = JSON.parse(readFileSync('dist/data/plans.json', 'utf8')) as PlanRecord[];
const folded = clauses.map(({ plan, anchor, text }) => ({
  clause: `${plan}#${anchor}`,
  text: foldText(text),
}));

/** The truth: entries whose folded text holds the folded query, in reading order. */
function truthOf(query: string): string[] {
  const wanted = foldText(query);
  return folded.filter(({ text }) => text.includes(wanted)).map(({ clause }) => clause);
}

const site = openSite();

/** Opens a page that must stay without errors, and notes how its files were asked for. */
async function open(path: string, home = 'root', prepare?: (page: Page) => Promise<unknown>) {
  const page = await site.browser.newPage();
  const errors: string[] = [];
  const kinds = new Set<string>();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => kinds.add(request.resourceType()));
  await prepare?.(page);
  await page.goto(`${site.homes.urls[home] ?? ''}${path}`);
  return { page, errors, kinds };
}

/** Asks many queries in one go; answers by clause and excerpt. */
async function askAll(page: Page, queries: string[]) {
  return page.evaluate(async (asked) => {
    const { planSearch } = globalThis as unknown as Globals;
    const answers = [];
    for (const query of asked)
      answers.push(await planSearch.search(query, { literal: true, excerpts: 'all' }));
    return answers;
  }, queries);
}

function expectTruth(drawn: Drawn[], answers: Awaited<ReturnType<typeof askAll>>): void {
  drawn.forEach(({ query }, at) => {
    const answer = answers[at];
    const found = answer?.hits.map(({ clause }) => clause);
    if (found?.join() !== truthOf(query).join())
      expect([query, found]).toEqual([query, truthOf(query)]);
    expect(answer?.total).toBe(found?.length);
    const without = answer?.hits.find(
      ({ excerpt }) => !foldText(excerpt).includes(foldText(query)),
    );
    if (without !== undefined) expect([query, without.excerpt]).toBe('an excerpt with the query');
  });
}

describe('every substring of an entry is found, and nothing else', () => {
  test.each([
    ['root', 3000, 1],
    ['sub-path', 1000, 2],
    ['file://', 1000, 3],
  ])(
    '%s: %i random substrings of 1 to 30 characters',
    async (home, count, seed) => {
      const { page, errors, kinds } = await open('search.html', home);
      const drawn = drawSubstrings(
        clauses.map(({ text }) => text),
        count,
        seed,
      );
      expectTruth(
        drawn,
        await askAll(
          page,
          drawn.map(({ query }) => query),
        ),
      );
      expect(errors).toEqual([]);
      // Neither fetch nor module: what file:// refuses is used nowhere ("other" is the page's icon).
      kinds.delete('other');
      expect([...kinds].sort()).toEqual(['document', 'script', 'stylesheet']);
      await page.close();
    },
    120_000,
  );

  test.each([
    [
      'a missing part of the index',
      (page: Page) => page.route('**/search/index/**', (route) => route.abort()),
    ],
    [
      'a damaged part of the index',
      (page: Page) =>
        page.route('**/search/index/**', (route) => route.fulfill({ body: 'planSearchChunk("a' })),
    ],
  ])(
    '%s: the texts are scanned, with the same answers',
    async (_, prepare) => {
      const said: string[] = [];
      const { page, errors } = await open('search.html', 'root', async (fresh) => {
        fresh.on('console', (message) => said.push(message.text()));
        await prepare(fresh);
      });
      const texts = clauses.map(({ text }) => text);
      const drawn = drawSubstrings(texts, 200, 4);
      expectTruth(
        drawn,
        await askAll(
          page,
          drawn.map(({ query }) => query),
        ),
      );
      expect(errors).toEqual([]);
      expect(said.join()).toContain('逐条比对全文');
      expect(await page.locator('[data-part="message"]').textContent()).toBe('');
      await page.close();
    },
    60_000,
  );
});

test('all hits have their address at once, the first twenty an excerpt', async () => {
  const { page } = await open('search.html');
  const { total, hits } = await page.evaluate(() =>
    (globalThis as unknown as Globals).planSearch.search('发展'),
  );
  expect(hits.map(({ clause }) => clause)).toEqual(truthOf('发展'));
  expect(total).toBe(hits.length);
  expect(hits.map(({ excerpt }) => excerpt !== '')).toEqual(hits.map((_, at) => at < 20));
  await page.close();
});

test('a page opened with words stays where it is drawn', async () => {
  const { page } = await open('search.html?q=发展', 'root', (fresh) =>
    fresh.addInitScript(() => {
      const seen = { shift: 0 };
      (globalThis as unknown as { seen: typeof seen }).seen = seen;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    }),
  );
  await page.locator('[data-hit]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(
    () => (globalThis as unknown as { seen: { shift: number } }).seen.shift,
  );
  expect(shift).toBeLessThan(0.02);
  await page.close();
});

describe('filters of the public search', () => {
  const of = (test: (clause: ClauseRecord) => boolean): number =>
    clauses.filter((clause) => test(clause) && foldText(clause.text).includes('发展')).length;
  const drafts = plans.filter(({ status }) => status === 'draft').map(({ id }) => id);
  const [first] = plans;
  const firstOnes = of(({ plan }) => plan === first?.id);
  const inRegion = of(
    ({ plan }) => plans.find(({ id }) => id === plan)?.region.code === first?.region.code,
  );
  const body = clauses.flatMap(({ duties }) => duties).flatMap(({ bodies }) => bodies)[0] ?? '';

  const cases: [name: string, filters: Record<string, string[]>, expected: number][] = [
    ['none', {}, of(() => true)],
    ['an empty list', { 地区: [] }, of(() => true)],
    ['地区 by name', { 地区: [first?.region.name ?? ''] }, inRegion],
    ['region by code', { region: [first?.region.code ?? ''] }, inRegion],
    ['文件 by id', { 文件: [first?.id ?? ''] }, firstOnes],
    ['状态', { 状态: ['征求意见稿'] }, of(({ plan }) => drafts.includes(plan))],
    ['status', { status: ['draft'] }, of(({ plan }) => drafts.includes(plan))],
    ['status, both', { status: ['draft', 'issued'] }, of(() => true)],
    [
      '年份',
      { 年份: ['2023'] },
      of(({ plan }) => {
        const period = plans.find(({ id }) => id === plan)?.period;
        return period !== undefined && period.start <= 2023 && period.end >= 2023;
      }),
    ],
    [
      '责任单位 as printed',
      { 责任单位: [body] },
      of(({ duties }) => duties.some(({ bodies }) => bodies.includes(body))),
    ],
    ['two filters', { 文件: [first?.id ?? ''], 状态: ['不存在'] }, 0],
    ['a value that no entry has', { 主题: ['不存在'] }, 0],
    ['a filter of another name', { 颜色: ['红'] }, 0],
  ];

  test('each narrows as it says', async () => {
    const { page } = await open('search.html');
    for (const [name, filters, expected] of cases) {
      const total = await page.evaluate(
        async (given) =>
          (await (globalThis as unknown as Globals).planSearch.search('发展', { filters: given }))
            .total,
        filters,
      );
      expect(`${name}: ${total}`).toBe(`${name}: ${expected}`);
    }
    await page.close();
  });

  test('an address with ids shows names', async () => {
    const { page } = await open(`search.html?q=发展&plan=${first?.id ?? ''}`);
    await page.locator('[data-hit]').first().waitFor();
    expect(await page.locator('[data-hit-count]').textContent()).toBe(String(firstOnes));
    await page.locator('[data-part="filters"] input:checked').waitFor();
    expect(await page.locator('[data-part="filters"] input:checked').count()).toBe(1);
    expect(await page.locator('[data-part="filters"]').textContent()).not.toContain(first?.id);
    await page.close();
  });
});

describe('what is no use as a query', () => {
  const queries = [
    '',
    ' 　\t',
    '"',
    '“”',
    '\u200b\u2060',
    '。',
    '，',
    '-',
    '高'.repeat(10_000),
    '高 '.repeat(5000),
    '.*',
    '[',
    '(?<',
    '\\',
    '<img src=x onerror=alert(1)>',
    '</script>',
    '__proto__',
    '\ud800',
    '%',
    '%E4%',
  ];

  /** Entries that hold all of the words. */
  const holding = (query: string): number => {
    const words = [...new Set(query.split(/\s/u).map(foldText))].filter((word) => word !== '');
    if (words.length === 0) return 0;
    return folded.filter(({ text }) => words.every((word) => text.includes(word))).length;
  };

  test('an answer or a sentence to each, and no exception', async () => {
    const { page, errors } = await open('search.html');
    for (const query of queries) {
      const total = await page.evaluate(async (asked) => {
        const box = document.querySelector<HTMLInputElement>('[data-part="input"]');
        if (box !== null) box.value = asked;
        box?.dispatchEvent(new Event('input', { bubbles: true }));
        return (await (globalThis as unknown as Globals).planSearch.search(asked)).total;
      }, query);
      expect([query, total]).toEqual([query, holding(query)]);
      await page.waitForFunction(
        ([title, shown]) =>
          document.title.startsWith(title ?? '') &&
          document.querySelector('[data-hit-count]')?.textContent === shown,
        [query.trim().slice(0, 40), foldText(query) === '' ? '' : String(total)],
      );
    }
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  }, 60_000);

  test('a damaged text of entries: a sentence and a button, no exception', async () => {
    const { page, errors } = await open('search.html?q=高质量发展', 'root', (fresh) =>
      fresh.route('**/search/entries/**', (route) => route.abort()),
    );
    await page.locator('[data-part="message"] button').waitFor();
    expect(await page.locator('[data-part="message"]').textContent()).toContain('这次没有搜成');
    expect(errors).toEqual([]);
    await page.unroute('**/search/entries/**');
    await page.locator('[data-part="message"] button').click();
    await page.locator('[data-hit]').first().waitFor();
    await page.close();
  });
});

describe('reading results', () => {
  test('type, see the count, walk with the arrows, open, walk from hit to hit, clear', async () => {
    const { page, errors } = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('高新技术企业');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=/u);
    const truth = truthOf('高新技术企业');
    await page.waitForFunction(
      (count) => document.querySelector('[data-hit-count]')?.textContent === count,
      String(truth.length),
    );
    const shown = await page
      .locator('[data-hit]')
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-clause')));
    expect(shown).toEqual(truth);
    expect(await page.locator('[data-hit] mark').first().textContent()).toBe('高新技术企业');
    await page.locator('[data-part="input"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/plans\/.*#/u);
    expect(page.url()).toMatch(new RegExp(`#${truth[0]?.split('#')[1] ?? ''}$`, 'u'));
    const counter = page.locator('.hit-bar .counter');
    const before = await counter.textContent();
    await page.locator('.hit-bar button', { hasText: '下一处' }).click();
    expect(await counter.textContent()).not.toBe(before);
    await page.locator('.hit-bar button', { hasText: '清除标记' }).click();
    expect(await page.locator('.hit-bar').count()).toBe(0);
    expect(page.url()).not.toContain('q=');
    expect(errors).toEqual([]);
    await page.close();
  }, 30_000);

  test('a browser without highlights gets marks, and the text stays what it was', async () => {
    const { page } = await open(
      'plans/taishan-plan-2023-2025.html?q=高质量#c2',
      'file://',
      (fresh) =>
        fresh.addInitScript(
          'delete CSS.constructor; delete CSS.highlights; Object.defineProperty(globalThis, "CSS", {value: {escape: CSS.escape}})',
        ),
    );
    await page.locator('mark.hit').first().waitFor();
    const texts = await page
      .locator('[data-clause]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-clause'), one.textContent.replace(/\s/gu, '')]),
      );
    for (const [ref, text] of texts) {
      const clause = clauses.find(({ plan, anchor }) => `${plan}#${anchor}` === ref);
      expect(text).toBe(clause?.text.replace(/\s/gu, ''));
    }
    await page.locator('.hit-bar button', { hasText: '清除标记' }).click();
    expect(await page.locator('mark.hit').count()).toBe(0);
    await page.close();
  });

  test('正文 and 责任单位 are counted apart, filters narrow, the address keeps all of it', async () => {
    const { page } = await open('search.html?q=住房');
    const scope = (name: string) => page.locator('[data-part="scopes"] label', { hasText: name });
    await page.locator('[data-hit]').first().waitFor();
    const [all, text, bodies] = await Promise.all(
      ['全部', '正文', '责任单位'].map(async (name) =>
        Number(await scope(name).locator('.count').textContent()),
      ),
    );
    expect(all).toBe(truthOf('住房').length);
    expect(bodies).toBeGreaterThan(text ?? 0);
    expect((text ?? 0) + (bodies ?? 0)).toBeGreaterThanOrEqual(all ?? 0);
    await scope('正文').click();
    await page.waitForFunction(
      (count) => document.querySelector('[data-hit-count]')?.textContent === count,
      String(text),
    );
    const box = page.locator('[data-part="filters"] label').first();
    const left = (await box.locator('.count').textContent()) ?? '';
    await box.click();
    await page.waitForFunction(
      (count) => document.querySelector('[data-hit-count]')?.textContent === count,
      left,
    );
    await page.reload();
    await page.locator('[data-hit]').first().waitFor();
    expect(await page.locator('[data-hit-count]').textContent()).toBe(left);
    await page.close();
  });

  test('each count beside a filter is the number of entries that it leaves', async () => {
    const { page } = await open('search.html?q=高标准农田');
    await page.locator('[data-hit]').first().waitFor();
    const shown = await page.locator('[data-part="filters"] label').evaluateAll((labels) =>
      labels.map((label) => ({
        facet: label.closest('fieldset')?.querySelector('legend')?.textContent ?? '',
        value: label.querySelector('input')?.dataset['value'] ?? '',
        count: Number(label.querySelector('.count')?.textContent),
      })),
    );
    expect(new Set(shown.map(({ facet }) => facet))).toContain('主题');
    for (const { facet, value, count } of shown) {
      const total = await page.evaluate(
        ([name, one]) =>
          (globalThis as unknown as Globals).planSearch
            .search('高标准农田', { filters: { [name]: [one] } })
            .then((answer) => answer.total),
        [facet, value] as const,
      );
      expect(`${facet} ${value} ${total}`).toBe(`${facet} ${value} ${count}`);
    }
    await page.close();
  });

  test('other wordings are offered, each with its own count', async () => {
    const { page } = await open('search.html');
    for (const [query, other] of [
      ['发改局', '区发展改革局'],
      ['规上工业', '规模以上工业'],
      ['GDP', '地区生产总值'],
      ['新增城镇就业', '城镇新增就业'],
      ['全市城镇新增就业', '新增城镇就业'],
      ['研发投入', '研发经费'],
      ['雾霾', '空气质量'],
      ['環境', '环境'],
    ] as const) {
      await page.locator('[data-part="input"]').fill(query);
      const offer = page.locator('.wording', { has: page.locator(`a:text-is("${other}")`) });
      await offer.waitFor();
      expect(await offer.textContent()).toBe(`${other} ${truthOf(other).length} 条`);
      const count = await page.locator('[data-hit-count]').textContent();
      expect(`${query} ${count ?? ''}`).toBe(`${query} ${truthOf(query).length}`);
    }
    await page.close();
  }, 30_000);

  test('an older answer never replaces a newer one', async () => {
    let slow = true;
    const { page } = await open('search.html', 'root', (fresh) =>
      fresh.route('**/search/index/**', async (route) => {
        const wait = slow ? 1500 : 0;
        slow = false;
        await new Promise((resolve) => setTimeout(resolve, wait));
        await route.continue();
      }),
    );
    await page.locator('[data-part="input"]').fill('锂电');
    await page.waitForTimeout(400);
    await page.locator('[data-part="input"]').fill('养老');
    await page.waitForTimeout(2500);
    const marks = await page.locator('[data-hit] mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['养老']));
    await page.close();
  });

  test('lines of context, one a hit, and both tables as files', async () => {
    const { page } = await open('search.html?q=绿色低碳&view=lines');
    await page.locator('[data-hit]').first().waitFor();
    const hits = folded.reduce((sum, { text }) => sum + text.split('绿色低碳').length - 1, 0);
    await expect.poll(() => page.locator('[data-hit] tr').count()).toBe(hits);
    const download = page.waitForEvent('download');
    await page.locator('[data-part="exports"] button', { hasText: 'CSV' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(hits + 1);
    expect(csv).toContain('征求意见稿');
    const sheet = page.waitForEvent('download');
    await page.locator('[data-part="exports"] button', { hasText: 'XLSX' }).click();
    expect(
      readFileSync(await (await sheet).path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await page.close();
  });

  test('without script the page says so and points to the documents', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.homes.urls['file://'] ?? ''}search.html`);
    expect(await page.locator('noscript, .plain').first().textContent()).toContain('Ctrl+F');
    expect(await page.locator('.covered a').count()).toBeGreaterThan(0);
    await context.close();
  });
});

warnWithoutFirefox();
test.runIf(hasFirefox)(
  'Firefox finds the same from file://',
  async () => {
    const firefox = await openFirefox();
    try {
      const page = await firefox.newPage();
      await page.goto(`${site.homes.urls['file://'] ?? ''}search.html`);
      const drawn = drawSubstrings(
        clauses.map(({ text }) => text),
        100,
        5,
      );
      const totals = await page.evaluate(
        async (queries) => {
          const { planSearch } = globalThis as unknown as Globals;
          const found = [];
          for (const query of queries) {
            found.push((await planSearch.search(query, { literal: true })).total);
          }
          return found;
        },
        drawn.map(({ query }) => query),
      );
      expect(totals).toEqual(drawn.map(({ query }) => truthOf(query).length));
    } finally {
      await firefox.close();
    }
  },
  60_000,
);
