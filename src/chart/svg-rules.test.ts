import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { svgRules } from './svg-rules.ts';

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
