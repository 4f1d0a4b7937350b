import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import type { Statement } from '../src/model/statement.ts';

// Every sentence that a page says by itself stands in statements.json: read from the pages by another parser than the
// build's, so that what the build's passes over is noticed.

const statements = JSON.parse(readFileSync('dist/data/statements.json', 'utf8')) as Statement[];
const listed = Map.groupBy(statements, ({ page }) => page);

test('what is marked as the program’s own words is listed with its page, kind and document', () => {
  const missing: string[] = [];
  let said = 0;
  for (const page of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    const html = readFileSync(join('dist', page), 'utf8');
    if (!html.includes('data-said=')) continue;
    const own = new Set((listed.get(page) ?? []).map(({ kind, words }) => `${kind} ${words}`));
    for (const element of marked(fromHtml(html))) {
      const words = textOf(element).replace(/\s+/gu, ' ').trim();
      if (words === '') continue;
      said += 1;
      if (!own.has(`${String(element.properties['dataSaid'])} ${words}`))
        missing.push(`${page}: ${words}`);
    }
  }
  expect(missing).toEqual([]);
  expect(said).toBeGreaterThan(1000);
});

test('each names a page that is there, and a claim of absence the words that were looked for', () => {
  const pages = new Set(readdirSync('dist', { recursive: true, encoding: 'utf8' }));
  expect(statements.filter(({ page }) => !pages.has(page))).toEqual([]);
  const wordless = statements.filter(
    ({ kind, words, looked }) =>
      kind === 'absence' && words.includes('没有找到“') && looked.length === 0,
  );
  expect(wordless).toEqual([]);
});

/** Elements that are marked, none inside of another. */
function marked(node: Nodes): Element[] {
  if (node.type === 'element' && node.properties['dataSaid'] !== undefined) return [node];
  return 'children' in node ? node.children.flatMap(marked) : [];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
