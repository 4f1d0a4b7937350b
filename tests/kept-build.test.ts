import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'plan-concordance-'));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const source = (year: number): string => `某区${String(year)}年重点工作任务
一、科技创新
1.培育企业。年内培育高新技术企业20家、专精特新企业11家。（责任单位：区科技局）
2.修建道路。新建农村公路30公里，加快发展现代物流。（责任单位：区交通局）
`;

/** Builds a collection of this folder by the product's own command; returns what it said of its pages. */
function build(folder: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--collection', join(root, folder)],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return /页面 … (.*)，/u.exec(stdout)?.[1] ?? stdout;
}

const manifest = (folder: string): string =>
  readFileSync(join(root, folder, 'dist/manifest.json'), 'utf8');

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('one word changed: a build that keeps what it can gives the bytes of a clean one', () => {
  for (const [place, year] of [
    ['370405', 2023],
    ['370405', 2024],
    ['370902', 2024],
  ] as const) {
    const id = `a/plans/tasks-${place}-${String(year)}`;
    write(`${id}/source.txt`, source(year));
    write(
      `${id}/plan.yaml`,
      `title: 某区${String(year)}年重点工作任务
shortTitle: ${String(year)}年任务
kind: annual-tasks
status: issued
region: "${place}"
docNumber: null
issuers: []
date: ${String(year)}-01-10
period: { start: ${String(year)}, end: ${String(year)} }
url: null
supersedes: null
`,
    );
  }
  expect(build('a')).toMatch(/^新做 \d+ 页$/u);
  write('a/plans/tasks-370902-2024/source.txt', source(2024).replace('发展现代', '发展智慧'));
  const [, made, kept] = /^新做 (\d+) 页，(\d+) 页与上一次相同$/u.exec(build('a')) ?? [];
  expect(Number(kept)).toBeGreaterThan(0);
  expect(Number(made)).toBeGreaterThan(0);
  cpSync(join(root, 'a/plans'), join(root, 'b/plans'), { recursive: true });
  build('b');
  expect(manifest('a')).toBe(manifest('b'));
}, 600_000);
