import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesInUse, svgRules } from './svg-rules.ts';

/** Rules without blanks, the last semicolon of a block and the difference of quotation marks. */
const bare = (css: string): string =>
  css.replace(/\s+/g, '').replace(/;}/g, '}').replace(/"/g, "'");

it('the page’s style sheet draws marks by the same rules as a file does', () => {
  const sheet = bare(readFileSync(new URL('../styles/chart.css', import.meta.url), 'utf8'));
  for (const rule of svgRules((name) => `var(--${name})`)) {
    const expected = bare(rule)
      .replace(/'PingFang.*?sans-serif/, 'var(--sans)')
      .replace(/'SourceHanSerif.*?serif(?=[;}])/, 'var(--serif)');
    expect(sheet).toContain(expected);
  }
});

it('a file takes the rules of the classes that stand in it, and no others', () => {
  const drawing =
    '<g class="c-song"><text class="k-tick">0</text><text class="k-value">1</text></g>';
  const kept = rulesInUse(
    svgRules((name) => name),
    drawing,
  ).map((rule) => rule.slice(0, rule.indexOf('{')));
  expect(kept).toEqual([
    '.k-svg text',
    '.k-svg .k-value',
    '.k-svg .k-detail,.k-svg .k-tick',
    '.k-svg .k-tick,.k-svg .k-sig',
    '.k-svg a',
    '.k-svg .c-song',
  ]);
});
