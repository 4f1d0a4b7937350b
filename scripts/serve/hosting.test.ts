import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { safeHeaders } from './safe-headers.ts';

test.each(['nginx.conf', 'Caddyfile'])(
  'docs/hosting/%s sends the headers that npm start sends',
  (name) => {
    const said = readFileSync(`docs/hosting/${name}`, 'utf8');
    for (const [header, value] of Object.entries(safeHeaders)) {
      const line = said
        .split('\n')
        .find(
          (one) =>
            one.toLowerCase().includes(` ${header} `) ||
            one.toLowerCase().trim().startsWith(`${header} `),
        );
      expect(line, header).toContain(value);
    }
  },
);
