import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../reader/read-document.ts';
import { treeToBasis } from './tree-to-basis.ts';
import { treeToFacts } from '../reader/tree-to-facts.ts';

interface Outline {
  clauses: number;
  chapters: number;
  /** Sections of each chapter that has any, as `ch2: 4`. */
  sections: Record<string, number>;
  /** Entries before the title, preamble, end. */
  head: number;
  preamble: number;
  end: number;
  /** Items as `ch1: 6`. */
  items: Record<string, number>;
  leads: number;
  removed: string[];
  docNumber: string | null;
  issuers: string[];
  date: string | null;
  basis: number;
}

const numbersOf = (counts: readonly number[], first = 1): Record<string, number> =>
  Object.fromEntries(counts.map((count, i) => [`ch${String(first + i)}`, count]));

/** What a careful reader finds in the five plans. */
const OUTLINES: Record<string, Outline> = {
  'taierzhuang-plan-2023-2025': {
    clauses: 44,
    chapters: 9,
    sections: {},
    head: 8,
    preamble: 1,
    end: 1,
    items: {},
    leads: 7,
    removed: ['- 3 -', '- 14 -', '- 18 -', '- 20 -'],
    docNumber: '台发〔2023〕10号',
    issuers: ['中共台儿庄区委', '台儿庄区人民政府'],
    date: '2023-08-28',
    basis: 1,
  },
  'taierzhuang-tasks-2023': {
    clauses: 46,
    chapters: 11,
    sections: {},
    head: 8,
    preamble: 1,
    end: 0,
    items: {},
    leads: 0,
    removed: ['作者: 来自: 时间:2023-08-25'],
    docNumber: '台政办字〔2023〕15号',
    issuers: ['台儿庄区人民政府办公室'],
    date: '2023-08-25',
    basis: 3,
  },
  'taishan-plan-2023-2025': {
    clauses: 122,
    chapters: 13,
    sections: numbersOf([4, 3, 3, 4, 5, 2, 4, 4, 5, 5, 3], 2),
    head: 0,
    preamble: 1,
    end: 1,
    items: {},
    leads: 11,
    removed: [],
    docNumber: null,
    issuers: [],
    date: null,
    basis: 3,
  },
  'yanzhou-tasks-2023': {
    clauses: 83,
    chapters: 11,
    sections: {},
    head: 7,
    preamble: 1,
    end: 0,
    items: {},
    leads: 0,
    removed: ['[bookmark: OLE_LINK2]'],
    docNumber: '济兖政办字〔2023〕24号',
    issuers: ['济宁市兖州区人民政府办公室'],
    date: '2023-05-23',
    basis: 5,
  },
  'zaozhuang-report-2024': {
    clauses: 0,
    chapters: 3,
    sections: { ch2: 8, ch3: 4 },
    head: 1,
    preamble: 2,
    end: 2,
    items: {
      ch1: 6,
      'ch2-s1': 4,
      'ch2-s2': 3,
      'ch2-s3': 4,
      'ch2-s4': 4,
      'ch2-s5': 3,
      'ch2-s6': 4,
      'ch2-s7': 5,
      'ch2-s8': 3,
    },
    leads: 18,
    removed: ['— 7 —', '— 10 —', '— 11 —', '— 21 —'],
    docNumber: null,
    issuers: ['枣庄市人民政府'],
    date: '2024-01-10',
    basis: 0,
  },
};

test.each(Object.keys(OUTLINES))('%s has the outline that a reader finds in it', (plan) => {
  const { tree, clauses, cuts, messages } = readDocument(
    readFileSync(`seeds/plans/${plan}/source.txt`),
    plan,
  );
  const count = (pattern: RegExp): number =>
    clauses.filter(({ anchor }) => pattern.test(anchor)).length;
  const below = (pattern: RegExp): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { anchor } of clauses) {
      const parent = pattern.exec(anchor)?.[1];
      if (parent !== undefined) counts[parent] = (counts[parent] ?? 0) + 1;
    }
    return counts;
  };
  const facts = treeToFacts(tree);
  const outline: Outline = {
    clauses: clauses.filter(({ type }) => type === 'clause').length,
    chapters: count(/^ch\d+$/u),
    sections: below(/^(ch\d+)-s\d+$/u),
    head: count(/^head-p\d+$/u),
    preamble: count(/^pre-p\d+$/u),
    end: count(/^end-p\d+$/u),
    items: below(/^(.+)-i\d+$/u),
    leads: count(/^ch.*-p\d+$/u),
    removed: cuts.map(({ text }) => text),
    docNumber: facts.docNumber,
    issuers: [...facts.issuers],
    date: facts.date,
    basis: treeToBasis(tree, facts.title ?? '').length,
  };
  expect(outline).toEqual(OUTLINES[plan]);
  expect(messages).toEqual([]);
  // 1. … 44. run on through the chapters: every clause has its bare number as anchor.
  const numbered = clauses.filter(({ type }) => type === 'clause').map(({ anchor }) => anchor);
  expect(numbered).toEqual(numbered.map((_, i) => `c${String(i + 1)}`));
});

test('the entries of the contract stand where they are printed', () => {
  const text = (plan: string, anchor: string): string | undefined =>
    readDocument(readFileSync(`seeds/plans/${plan}/source.txt`), plan).clauses.find(
      (entry) => entry.anchor === anchor,
    )?.text;
  const cases: [plan: string, anchor: string, text: string][] = [
    [
      'taierzhuang-plan-2023-2025',
      'title',
      '台儿庄区深化新旧动能转换推动绿色低碳高质量发展三年行动计划（2023—2025年）',
    ],
    ['taierzhuang-plan-2023-2025', 'end-p1', '中共台儿庄区委办公室2023年8月28日印发'],
    [
      'taierzhuang-tasks-2023',
      'title',
      '台儿庄区深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务',
    ],
    ['taishan-plan-2023-2025', 'ch2-s1', '（一）加强战略科技力量建设'],
    [
      'yanzhou-tasks-2023',
      'head-p2',
      '济宁市兖州区人民政府办公室关于印发济宁市兖州区深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务的通知',
    ],
    [
      'zaozhuang-report-2024',
      'title',
      '政府工作报告——2024年1月10日在枣庄市第十七届人民代表大会第四次会议上',
    ],
    ['zaozhuang-report-2024', 'ch2-s4', '（四）聚力推动城市焕新，打造高能级鲁南门户。'],
    ['zaozhuang-report-2024', 'end-p2', '市十七届人大四次会议秘书处2024年1月9日'],
  ];
  for (const [plan, anchor, expected] of cases) expect(text(plan, anchor)).toBe(expected);
});
