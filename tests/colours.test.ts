import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/_ground.css', 'utf8');

/** What the only block behind a selector declares. */
function declared(selector: string): string[] {
  const blocks = css.split(`${selector} {`).slice(1);
  expect(blocks, selector).toHaveLength(1);
  return (blocks[0]?.split('}')[0] ?? '').split(';').map((line) => line.trim());
}

// CSS cannot say “by choice or by the system” once for a selector and a media query.
test.each([
  [":root[data-theme='dark']", ":root:not([data-theme='light'])"],
  [
    ":root[data-contrast='more'][data-theme='dark']",
    ":root[data-contrast='more']:not([data-theme='light'])",
  ],
])('dark is the same by choice and by the system: %s', (chosen, system) => {
  expect(declared(system)).toEqual(declared(chosen));
});
