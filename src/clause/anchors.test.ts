import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAnchor, parseAnchor } from '../address/anchor.ts';
import { sayAnchor } from '../address/say-anchor.ts';
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
  ['a number printed twice', 'ch1\n  c1\n  c2\n  c2\nch2\n  c3', 'ch1 c1 c2 c2x2 ch2 c3'],
  [
    'a number printed twice in one chapter and once in another',
    'ch1\n  c1\n  c1\nch2\n  c1',
    'ch1 ch1-c1 ch1-c1x2 ch2 ch2-c1',
  ],
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

/** Outlines of any shape: parts, chapters, sections in sections, numbers that repeat, begin again and leave gaps. */
const outline = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        'part' as const,
        'ch' as const,
        's' as const,
        'c' as const,
        'i' as const,
      ),
      number: fc.integer({ min: 1, max: 4 }),
      up: fc.integer({ min: 0, max: 3 }),
      list: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) => {
    const open: number[] = [];
    return rows.map(({ kind, number, up, list }, at): Numbered => {
      open.length = Math.max(0, open.length - up);
      const parent = open.at(-1) ?? null;
      if (kind !== 'c' && kind !== 'i') open.push(at);
      return { kind, number, parent, ...(kind === 'i' ? { list: `p${list}` } : {}) };
    });
  });

test('any outline gives anchors that are all different, read back whole and said without a Latin letter', () => {
  fc.assert(
    fc.property(outline, (nodes) => {
      const anchors = anchorsOf(nodes);
      expect(new Set(anchors).size).toBe(nodes.length);
      for (const anchor of anchors) {
        expect(formatAnchor(parseAnchor(anchor) ?? [])).toBe(anchor);
        expect(sayAnchor(anchor)).not.toMatch(/\p{Script=Latin}|某处/u);
      }
    }),
  );
});
