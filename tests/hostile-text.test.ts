import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeClause, makePlan } from '../src/model/fixtures/records.ts';
import { PlanContent } from '../src/model/plan-content.ts';
import { contentToMdx } from '../src/mdx/content-to-mdx.ts';
import { hostile } from '../src/mdx/fixtures/hostile.ts';
import { htmlTokens } from '../scripts/site-check/html-tokens.ts';
import { openChromium } from './browser.ts';
import { type TemporaryProject, temporaryProject } from './temporary-project.ts';

// A plan whose title, number, issuers, headings, bodies and texts are all hostile, through the real build.
const clauses = hostile.map((text, n) =>
  makeClause({
    plan: 'hostile',
    anchor: `c${n + 1}`,
    type: n % 3 === 0 ? 'heading' : n % 3 === 1 ? 'clause' : 'paragraph',
    number: `${n + 1}`,
    heading: n % 3 === 2 ? null : text,
    text: `${n + 1}.${text}。再说一遍：${text}`,
    lines: [n + 1, n + 1],
    duties: [{ role: text, bodies: [text] }],
  }),
);
const tabled = hostile.map((text, n) =>
  makeClause({
    plan: 'hostile',
    anchor: `end-p${n + 1}`,
    type: 'paragraph',
    number: null,
    heading: null,
    text: `${text} ${text}`,
  }),
);
const entries = [...clauses, ...tabled];
const content = PlanContent.parse({
  plan: makePlan({
    id: 'hostile',
    title: hostile.join(' '),
    shortTitle: hostile.slice(0, 6).join(' '),
    status: 'draft',
    docNumber: hostile[3] ?? null,
    issuers: [...hostile],
    basis: hostile.map((title) => ({ title, docNumber: title })),
  }),
  clauses: entries,
  items: [],
  boxes: [],
  projects: [],
  tables: [
    {
      heads: 1,
      width: 2,
      rows: tabled.map(({ anchor, text }) => ({
        clause: anchor,
        cells: [0, 1].map((column) => ({
          column,
          columns: 1,
          rows: 1,
          range: column === 0 ? [0, text.length / 2 - 0.5] : [text.length / 2 + 0.5, text.length],
        })),
      })),
    },
  ],
  targets: [],
  unread: [],
  excluded: [],
  removed: hostile.map((text, n) => ({ plan: 'hostile', line: n + 1, text, reason: text })),
  messages: hostile.map((text, n) => ({ line: n + 1, rule: text, text })),
});

let project: TemporaryProject;

beforeAll(() => {
  project = temporaryProject();
  project.write('content/data/hostile.json', JSON.stringify(content));
  project.write('content/plans/hostile.mdx', contentToMdx(content));
  // What was read and has no folder is a fault.
  const [known = ''] = readdirSync('seeds/plans');
  project.write(
    'seeds/plans/hostile/plan.yaml',
    readFileSync(join('seeds/plans', known, 'plan.yaml'), 'utf8'),
  );
  project.write('seeds/plans/hostile/source.txt', entries.map(({ text }) => text).join('\n'));
  project.run('node_modules/astro/bin/astro.mjs', 'build');
});
afterAll(() => project.remove());

test('every hostile string reaches the reader as the same characters', async () => {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    const alarms: string[] = [];
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(join(project.root, 'dist/plans/hostile.html')).href);
    const shown = await page.$$eval('[data-clause]', (elements) =>
      elements.map((element) => element.textContent),
    );
    const blankless = (text: string): string => text.replace(/\s+/gu, '');
    expect(shown.map(blankless)).toEqual(entries.map(({ text }) => blankless(text)));
    const inside = await page.$$eval('[data-clause] *, h1 *', (elements) => [
      ...new Set(elements.map((element) => element.localName)),
    ]);
    expect(inside.sort()).toEqual(['a', 'b', 'p', 'span', 'td', 'th', 'wbr']);
    expect(await page.textContent('h1')).toBe(content.plan.title);
    const rows = page.locator('table tr[data-clause]');
    expect(await rows.count()).toBe(tabled.length);
    for (const name of ['index.html', 'data.html', 'check.html']) {
      await page.goto(pathToFileURL(join(project.root, 'dist', name)).href);
    }
    expect(alarms).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('the page that shows hostile text loads nothing but its own files', () => {
  const html = readFileSync(join(project.root, 'dist/plans/hostile.html'), 'utf8');
  const tags = [...htmlTokens(html)].filter((token) => token.kind === 'open');
  const scripts = tags.filter(({ name }) => name === 'script');
  const sources = scripts.flatMap((tag) => tag.attributes.get('src') ?? []);
  expect(scripts.length).toBe(sources.length);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^\.\.\/scripts\/[a-z-]+\.js$/u);
  expect(tags.filter(({ name }) => /^(?:img|iframe|object|embed)$/u.test(name))).toEqual([]);
  const links = tags.flatMap((tag) => tag.attributes.get('href') ?? []);
  expect(links.filter((link) => /^[a-z]+:/iu.test(link))).toEqual([]);
});
