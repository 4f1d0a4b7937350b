import { expect, test } from 'vitest';
import { anchorsOf } from './anchors.ts';
import type { Numbered } from './anchors.ts';

/** `ch2 s1 c4` below each other by depth: two blanks a level. */
function numbered(outline: string): Numbered[] {
  const above: number[] = [];
  return outline
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const depth = (line.length - line.trimStart().length) / 2;
      const [, kind, number, list] = /([a-z]+)(\d+)(?:@(p\d+))?/u.exec(line) ?? [];
      above.length = depth;
      const parent = above.at(-1) ?? null;
      above[depth] = at;
      return {
        kind: kind as Numbered['kind'],
        number: Number(number),
        parent,
        ...(list === undefined ? {} : { list }),
      };
    });
}

test.each<[name: string, outline: string, anchors: string]>([
  ['numbers that run on', 'ch1\n  c1\n  c2\nch2\n  s1\n    c3', 'ch1 c1 c2 ch2 ch2-s1 c3'],
  [
    'numbers that begin again in each chapter',
    'ch1\n  c1\n  c2\nch2\n  c1\n  c2\n  c3',
    'ch1 ch1-c1 ch1-c2 ch2 ch2-c1 ch2-c2 c3',
  ],
  [
    'numbers that begin again in each section',
    'ch1\n  s1\n    c1\n  s2\n    c1\nch2\n  s1\n    c1',
    'ch1 ch1-s1 ch1-s1-c1 ch1-s2 ch1-s2-c1 ch2 ch2-s1 ch2-c1',
  ],
  ['a number printed twice', 'ch1\n  c1\n  c2\n  c2\nch2\n  c3', 'ch1 c1 ch1-c2 ch1-c2x2 ch2 c3'],
  ['a chapter printed twice', 'ch1\nch2\n  s1\nch2\n  s1', 'ch1 ch2 ch2-s1 ch2x2 ch2x2-s1'],
  ['sections without chapters', 's1\n  c1\ns2\n  c2', 's1 c1 s2 c2'],
  [
    'parts with chapters that run on',
    'part1\n  ch1\n  ch2\npart2\n  ch3',
    'part1 ch1 ch2 part2 ch3',
  ],
  [
    'parts with chapters that begin again',
    'part1\n  ch1\n  ch2\npart2\n  ch1',
    'part1 part1-ch1 ch2 part2 part2-ch1',
  ],
  ['three levels of sections', 'ch1\n  s2\n    s1\n      s3', 'ch1 ch1-s2 ch1-s2-s1 ch1-s2-s1-s3'],
  [
    'items',
    'ch1\n  i1@p1\n  i2@p1\nch2\n  s1\n    i1@p1',
    'ch1 ch1-i1 ch1-i2 ch2 ch2-s1 ch2-s1-i1',
  ],
  [
    'a second list under one heading',
    'ch1\n  i1@p1\n  i2@p1\n  i1@p3\n  i2@p3',
    'ch1 ch1-i1 ch1-i2 ch1-p3-i1 ch1-p3-i2',
  ],
  ['clauses without headings', 'c1\nc2\nc1', 'c1 c2 c1x2'],
])('%s', (_, outline, anchors) => {
  expect(anchorsOf(numbered(outline)).join(' ')).toBe(anchors);
});
