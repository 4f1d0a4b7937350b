import { expect, test } from 'vitest';
import { dateToZipTime, memberHead, membersToEnd } from './zip-format.ts';
import { windowsNameProblem } from './windows-name-problem.ts';

const member = { name: 'plan-concordance/a.html', crc: 1, bytes: 2, packed: 2, at: 0 };

test('a day is noon by every clock; no day is 1980', () => {
  const time = dateToZipTime('2026-11-22');
  expect([
    (time >>> 25) + 1980,
    (time >>> 21) & 15,
    (time >>> 16) & 31,
    (time >>> 11) & 31,
  ]).toEqual([2026, 11, 22, 12]);
  expect(dateToZipTime('未注明')).toBe(dateToZipTime('1980-01-01'));
});

test('70,000 files and places beyond 4 GB are told in the form for large zips', () => {
  const many = Array.from({ length: 70_000 }, () => member);
  const end = membersToEnd(many, 5_000_000, 0);
  const large = end.length - 22 - 20 - 56;
  expect(end.readUInt32LE(large)).toBe(0x06064b50);
  expect(end.readBigUInt64LE(large + 32)).toBe(70_000n);
  expect(end.readBigUInt64LE(large + 48)).toBe(5_000_000n);
  const far = membersToEnd([{ ...member, at: 5e9 }], 6e9, 0);
  expect(far.readBigUInt64LE(46 + member.name.length + 4)).toBe(BigInt(5e9));
  expect(membersToEnd([member], 100, 0).length).toBe(46 + member.name.length + 22);
});

test.each([
  ['plans/a.html', null],
  ['plans/a:b.html', '<>:'],
  ['data/con.json', 'device'],
  ['data/COM1', 'device'],
  ['data/a. ', 'end of'],
  ['data/文件.json', 'ASCII'],
  ['a//b', 'between slashes'],
  [`${'x'.repeat(176)}.htm`, 'under 180'],
])('Windows on %j: %s', (name, problem) => {
  const found = windowsNameProblem(name);
  if (problem === null) expect(found).toBeNull();
  else {
    expect(found).toContain(problem);
    expect(() => memberHead({ ...member, name }, 0)).toThrow(problem);
  }
});
