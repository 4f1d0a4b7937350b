import { expect, test } from 'vitest';
import { readPort } from './read-port.ts';

test.each([
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
  ['8080 ', 8080],
])('PORT=%j is %i', (given, expected) => {
  expect(readPort(given)).toBe(expected);
});

test.each(['abc', '0', '-1', '70000', '80.5', '0x50', '８０８０'])(
  'PORT=%s is refused',
  (given) => {
    expect(() => readPort(given)).toThrow(`PORT=${given}：端口应是 1 到 65535 的整数`);
  },
);
