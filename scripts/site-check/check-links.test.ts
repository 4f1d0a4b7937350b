import { expect, test } from 'vitest';
import { checkEntries } from './check-entries.ts';
import { checkLinks } from './check-links.ts';
import { htmlTokens } from './html-tokens.ts';
import { readPage } from './read-page.ts';

const source = 'https://example.org/plan.html';
const site = (body: string): Map<string, ReturnType<typeof readPage>> =>
  new Map([
    ['plans/a.html', readPage(htmlTokens(body))],
    ['index.html', readPage(htmlTokens('<h2 id="plans">文件</h2>'))],
  ]);
const files = new Set(['plans/a.html', 'index.html', 'styles/site.css', 'data/a b.json']);
const problems = (body: string): string[] => checkLinks(site(body), files, new Set([source]));

test.each([
  ['<a href="../index.html">'],
  ['<a href="../index.html#plans">'],
  ['<a href="../index.html?q=%E9%94%82#plans">'],
  ['<p id="c1"><a href="#c1">'],
  ['<link href="../styles/site.css">'],
  ['<a href="../data/a%20b.json" download>'],
  [`<a href="${source}">`],
  ['<p>text that shows &lt;a href="/nowhere"&gt; only</p>'],
  ['<script>const link = \'<a href="/x">\';</script>'],
])('a good link: %s', (body) => {
  expect(problems(body)).toEqual([]);
});

test.each([
  ['<a href="../nowhere.html">', 'no file nowhere.html'],
  ['<a href="../index.html#none">', 'no id none in index.html'],
  ['<a href="#none">', 'no id none in plans/a.html'],
  ['<a href="../">', 'expected a file name'],
  ['<a href="">', 'expected a file name'],
  ['<a href="/index.html">', 'starts at the root'],
  ['<img src="//cdn.example/x.png">', 'absolute'],
  ['<a href="https://elsewhere.example/">', 'absolute'],
  ['<a href="javascript:alert(1)">', 'absolute'],
  ['<form action="../find.html">', 'no file find.html'],
  ['<p id="c1"></p><p id="c1"></p>', 'stands twice'],
])('a bad link: %s', (body, expected) => {
  expect(problems(body).join('\n')).toContain(expected);
});

test('entries are compared with clauses.json, blanks aside', () => {
  const clause = (anchor: string, text: string) => ({
    plan: 'a',
    anchor,
    type: 'clause' as const,
    number: null,
    heading: null,
    path: [],
    text,
    lines: [1, 1] as [number, number],
    duties: [],
    topics: [],
    targets: [],
    due: [],
    commitments: [],
  });
  const pages = site(
    '<div id="c1" data-clause="a#c1"><p><a href="#c1">1.</a><b>甲</b> &lt;乙&gt;</p><p>丙</p></div><p>边注</p><div id="c2" data-clause="a#c2">丁</div>',
  );
  expect(checkEntries(pages, [clause('c1', '1.甲<乙>\n丙'), clause('c2', '丁')])).toEqual([]);
  expect(checkEntries(pages, [clause('c1', '1.甲<乙>'), clause('c2', '丁')])).toEqual([
    'plans/a.html: the text of a#c1 differs from clauses.json',
  ]);
  expect(checkEntries(pages, [clause('c1', '1.甲<乙>丙')])[0]).toContain(
    'expected 1 entries, found 2',
  );
});
