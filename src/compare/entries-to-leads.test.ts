import { expect, test } from 'vitest';
import { makeClause } from '../model/fixtures/records.ts';
import { entriesToLeads } from './entries-to-leads.ts';

const under = (anchor: string) => [{ anchor, label: '', heading: '' }];
const paragraph = (anchor: string, heading: string, text = '促进消费和投资良性循环。') =>
  makeClause({ plan: 'a', anchor, type: 'paragraph', path: under(heading), text });
const anchorsOf = (leads: ReadonlySet<string>): string[] =>
  [...leads].map((ref) => ref.slice(2)).sort();

test('a paragraph leads to clauses, items and headings that follow it below the same heading', () => {
  const entries = [
    paragraph('ch1-p1', 'ch1'),
    paragraph('ch1-p2', 'ch1'),
    makeClause({ plan: 'a', anchor: 'c1', path: under('ch1') }),
    paragraph('ch2-p1', 'ch2'),
    makeClause({ plan: 'a', anchor: 'ch2-i1', type: 'item', path: under('ch2') }),
    paragraph('ch3-p1', 'ch3'),
    makeClause({ plan: 'b', anchor: 'c1', path: under('ch3') }),
  ];
  expect(anchorsOf(entriesToLeads(entries))).toEqual(['ch1-p1', 'ch1-p2', 'ch2-p1']);
});

test('paragraphs of a report are its matter; a brief first one of several leads to them', () => {
  const long = '扩大有效益的投资，深入实施项目建设攻坚年行动，力争月月有签约、月月有开工。';
  const entries = [
    paragraph('ch1-p1', 'ch1', long),
    paragraph('ch1-p2', 'ch1', long),
    paragraph('ch1-p3', 'ch1', long),
    paragraph('ch2-p1', 'ch2'),
    paragraph('ch2-p2', 'ch2', long),
    paragraph('ch2-p3', 'ch2', long),
  ];
  expect(anchorsOf(entriesToLeads(entries))).toEqual(['ch2-p1']);
});
