import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileUrl, walkedHomes } from './browser.ts';
import { openPages } from './open-page.ts';
import { openSite } from './open-site.ts';

// What did the others write on this matter? From a list of plans and topics to clauses side by side.
const site = openSite();

const openPage = openPages(() => site.browser);

const plans = 'taierzhuang-plan-2023-2025,yanzhou-tasks-2023,taishan-plan-2023-2025';

describe.each(walkedHomes)('in the home %s', (home) => {
  test('choose a topic: full clauses side by side, each a link to its plan; the address keeps it', async () => {
    const page = await openPage(`${site.homes.urls[home] ?? ''}compare/index.html?plans=${plans}`);
    await page.getByLabel('大类').selectOption('生态环境与水');
    await page.getByLabel('主题', { exact: true }).selectOption('节水与水资源');
    await page.locator('[data-status]', { hasText: '节水与水资源：3 份文件' }).waitFor();
    expect(new URL(page.url()).searchParams.get('topic')).toBe('water-saving');
    const first = page.locator('table.collation tbody td').first();
    expect(await first.locator('.tx').textContent()).toContain('3648万立方米');
    expect(await first.locator('.figs').textContent()).toContain('≤3648万立方米');
    // No clause of this one is filed under the topic; a word of it stands elsewhere, or none does.
    expect(await page.locator('td[data-plan="yanzhou-tasks-2023"]').first().textContent()).toMatch(
      /没有找到“|没有归入这一主题的条/,
    );
    await first.locator('.no a').click();
    expect(page.url()).toContain('plans/taierzhuang-plan-2023-2025.html#c20');
    await page.close();
  });

  test('on a plan page a clause opens its counterparts and the reader stays', async () => {
    const page = await openPage(`${site.homes.urls[home] ?? ''}plans/taierzhuang-tasks-2023.html`);
    const text = await page.locator('#c22').textContent();
    await page.getByRole('button', { name: /^并排看 \d+ 处：第22条的对照条文$/u }).click();
    const beside = page.locator('.beside');
    await beside.locator('article').first().waitFor();
    expect(await beside.textContent()).toContain('加强用水总量和强度“双控”');
    expect(await beside.locator('.sh').first().textContent()).not.toBe('');
    expect(page.url()).toContain('plans/taierzhuang-tasks-2023.html');
    expect(await page.locator('#c22').textContent()).toBe(text);
    await page.keyboard.press('Tab');
    await beside.locator('a').first().press('Escape');
    expect(await beside.count()).toBe(0);
    await page.close();
  });
});

test.each([
  [`plans=${plans},no-such-plan&topic=air`, '“no-such-plan”不在本集中', '本站没有这份文件'],
  [`plans=${plans}&topic=no-such-topic`, '没有“no-such-topic”这个主题', '第3条'],
  ['clause=taierzhuang-plan-2023-2025%23c999', '不是这份文件里的条文', '第3条'],
  ['clause=%3Cimg%20src%3Dx%3E', '不在本集中', '第'],
])('an address that names what is not there: %s', async (query, sentence, content) => {
  const page = await openPage(`${fileUrl}compare/index.html?${query}`);
  await page.locator('table.collation', { hasText: content }).waitFor();
  expect(await page.locator('[data-messages]').textContent()).toContain(sentence);
  expect(await page.locator('[data-messages] img').count()).toBe(0);
  await page.close();
});

test('one clause and its counterparts; columns move and hide; the address keeps both', async () => {
  const page = await openPage(
    `${fileUrl}compare/index.html?plans=${plans}&clause=taierzhuang-plan-2023-2025%23c4`,
  );
  const heads = page.locator('table.collation thead th[data-plan]');
  await heads.first().waitFor();
  const order = () => heads.evaluateAll((all) => all.map((one) => one.getAttribute('data-plan')));
  const right = page.getByRole('button', { name: '台儿庄区三年 2023—2025右移' });
  await right.focus();
  await page.keyboard.press('Enter');
  expect(await right.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await order()).toEqual([
    'yanzhou-tasks-2023',
    'taierzhuang-plan-2023-2025',
    'taishan-plan-2023-2025',
  ]);
  await page.getByRole('button', { name: '隐藏兖州区2023年重点工作' }).click();
  expect(await heads.filter({ visible: true }).count()).toBe(2);
  expect(new URL(page.url()).searchParams.get('hide')).toBe('yanzhou-tasks-2023');
  await page.getByRole('button', { name: '显示 兖州区2023年重点工作' }).click();
  expect(await heads.filter({ visible: true }).count()).toBe(3);
  await page.close();
});

test('only what differs; a CSV with citations; a row copied as a table', async () => {
  const page = await openPage(`${fileUrl}compare/index.html?plans=${plans}&topic=supervision`);
  await page.locator('table.collation .cl').first().waitFor();
  await page.getByLabel('只看不同').check();
  const shared = page.locator('table.collation .sh').first();
  expect(await shared.evaluate((one) => getComputedStyle(one).fontSize)).toBe('0px');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv).toContain('（征求意见稿，无文号）第121条');
  expect(csv).toContain('构建监测、评估、督查、考核闭环工作链条');
  await page
    .getByRole('button', { name: /^复制本行/u })
    .first()
    .click();
  await page.locator('.collation-bar [role=status]', { hasText: /已复制|不让复制/u }).waitFor();
  await page.close();
});

test('without script every topic page shows all plans side by side', async () => {
  const page = await openPage(`${fileUrl}topics/talent.html`, { javaScriptEnabled: false });
  const columns = page.locator('table.collation thead th[data-plan]');
  expect(await columns.count()).toBeGreaterThanOrEqual(5);
  expect(
    await page.locator('td[data-plan="yanzhou-tasks-2023"] .tx').first().textContent(),
  ).toContain('青年人才2880人');
  await page.goto(`${fileUrl}compare/index.html`, { waitUntil: 'load' });
  await page.locator('main summary').first().click();
  expect(await page.locator('.topic-counts a').first().isVisible()).toBe(true);
  await page.close();
});

test('a tall text among many columns shows its first lines, and the whole when asked', async () => {
  const tall = readdirSync('dist/topics').find((name) =>
    readFileSync(`dist/topics/${name}`, 'utf8').includes('class="more"'),
  );
  const page = await openPage(`${fileUrl}topics/${tall ?? ''}`, {
    viewport: { width: 1280, height: 900 },
  });
  const button = page.locator('button.more').first();
  const text = page.locator('.tx.tall').first();
  const hidden = (): Promise<number> => text.evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(await hidden()).toBeGreaterThan(20);
  await button.click();
  expect([await hidden(), await button.textContent()]).toEqual([0, '收起']);
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await button.click();
  expect(await hidden()).toBeGreaterThan(20);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden()).toBe(0);
  await page.close();
});

test('on a phone one column at a time, with a switch', async () => {
  const page = await openPage(`${fileUrl}topics/talent.html`, {
    viewport: { width: 360, height: 760 },
  });
  // Rows that only others fill are passed over: of those that stand there every cell is of one column.
  const seen = page.locator('table.collation tbody td').filter({ visible: true });
  const columns = async (): Promise<string[]> =>
    seen.evaluateAll((cells) => [
      ...new Set(cells.map((cell) => cell.getAttribute('data-plan') ?? '')),
    ]);
  expect(await columns()).toHaveLength(1);
  await page
    .locator('.one-column')
    .getByRole('button', { name: '兖 2023年重点工作，兖州区' })
    .click();
  expect(await columns()).toEqual(['yanzhou-tasks-2023']);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await page.close();
});

test('the page of clauses side by side is light and loads what it shows', async () => {
  const page = await site.browser.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  // A topic of few clauses, so that loading all texts would show.
  const rare = (
    JSON.parse(readFileSync('dist/data/topics.json', 'utf8')) as { id: string; clauses: string[] }[]
  )
    .filter(({ clauses }) => clauses.length > 0)
    .reduce((one, other) => (other.clauses.length < one.clauses.length ? other : one));
  await page.goto(`${site.homes.urls['root'] ?? ''}compare/index.html?topic=${rare.id}`);
  await page.locator('table.collation .cl').first().waitFor();
  const columns = await page.locator('table.collation thead th[data-plan]').count();
  expect(loaded.filter((url) => url.includes('/data/js/')).length).toBe(columns);
  const texts = loaded.filter((url) => url.includes('/search/entries/')).length;
  expect(texts).toBeLessThan(readdirSync('dist/search/entries').length / 2);
  const bytes = loaded
    .map((url) => new URL(url).pathname)
    .filter((path) => !path.endsWith('favicon.ico'))
    .map((path) => gzipSync(readFileSync(`dist${path}`)).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(200 * 1024);
  const heaviest = Math.max(
    ...readdirSync('dist/topics').map(
      (name) => gzipSync(readFileSync(`dist/topics/${name}`)).length,
    ),
  );
  expect(heaviest).toBeLessThan(150 * 1024);
  await page.close();
});
