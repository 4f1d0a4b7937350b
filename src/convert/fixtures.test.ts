import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../reader/read-document.ts';

// Each folder is a case: input.txt, and entries.json as it is read. UPDATE=1 rewrites entries.json.
const folder = new URL('./fixtures/', import.meta.url).pathname;

test.each(readdirSync(folder).sort())('%s', (name) => {
  const document = readDocument(readFileSync(join(folder, name, 'input.txt')), 'x');
  const found = outline(document);
  const file = join(folder, name, 'entries.json');
  if (process.env['UPDATE'] === '1') writeFileSync(file, found);
  expect(existsSync(file), `${file} is missing; run with UPDATE=1 and read it`).toBe(true);
  expect(found).toBe(readFileSync(file, 'utf8'));
});

/** One line per entry: anchor, type, number, heading, text. */
function outline(document: ReturnType<typeof readDocument>): string {
  const { title, docNumber, issuers, date, kind, period } = document.facts;
  const lines = {
    facts: [{ title, docNumber, issuers, date, kind, period }],
    entries: document.clauses.map(({ anchor, type, number, heading, path, text, lines: at }) => [
      anchor,
      type,
      number,
      heading,
      path.map((step) => step.label + step.heading).join(' / '),
      text,
      at,
    ]),
    items: document.items.map(({ anchor, label, range }) => [anchor, label, range]),
    removed: document.cuts.map(({ line, text, reason }) => [line, text, reason]),
    messages: document.messages.map(({ line, rule, text }) => [line, rule, text]),
  };
  const parts = Object.entries(lines).map(
    ([key, records]) =>
      `"${key}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}
