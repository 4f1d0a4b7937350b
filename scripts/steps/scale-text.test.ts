import { expect, test } from 'vitest';
import { scaleText } from './scale-text.ts';

test.each([
  ['a{font-size:17px}', 'a{font-size:calc(17px*var(--text))}'],
  ['a{color:red;font-size:12.5px}', 'a{color:red;font-size:max(var(--least),12.5px*var(--text))}'],
  ['a{line-height:12px}', 'a{line-height:calc(12px*var(--text))}'],
  [
    'a{font:600 11px/15px var(--sans)}',
    'a{font:600 max(var(--least),11px*var(--text))/calc(15px*var(--text)) var(--sans)}',
  ],
  ['a{font:600 .82em/1.3em var(--serif);min-height:32px}', null],
  ['a{border:1px solid;padding:0 2px}', null],
])('%s', (css, scaled) => {
  expect(scaleText(css)).toBe(scaled ?? css);
});
