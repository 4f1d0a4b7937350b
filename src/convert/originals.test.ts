import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesToIntake } from '../intake/bytes-to-intake.ts';
import { makePdf } from '../intake/pdf/fixtures.ts';
import { PlanYaml } from '../model/plan.ts';
import type { SeedPlan } from '../seed/read-plans.ts';
import { withoutBlanks } from '../text/blanks.ts';
import { intakeToSource } from './intake-to-source.ts';
import { readIntake } from './read-document.ts';
import { roundTripFault } from './round-trip.ts';
import { seedToIntake } from './seed-to-intake.ts';

const TITLE = '东岭县2024年重点工作任务';
const BODY = ['一、工业', '1.培育企业。新增规模以上企业12家。', '2.建设园区。建成园区2个。'];
const HEADS = ['序号', '工作任务', '责任单位'];
const ROW = ['3', '修复河道20公里', '县水利局'];
const MERGED = ['4', '清理沟渠'];
const MENU = ['首页', '政务公开'];

const cell = (text: string, about = ''): string =>
  `<w:tc><w:tcPr>${about}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const docx = (...body: string[]): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** An original of each form, its name, and every word that it holds. */
const ORIGINALS: readonly (readonly [name: string, bytes: Uint8Array, words: readonly string[]])[] =
  [
    [
      'original.docx',
      docx(
        ...[TITLE, ...BODY].map(p),
        '<w:p><w:r><w:t>公开</w:t></w:r><w:del><w:r><w:delText>暂缓</w:delText></w:r></w:del></w:p>',
        `<w:tbl>${row(...HEADS.map((head) => cell(head)))}${row(
          cell(ROW[0] ?? ''),
          cell(ROW[1] ?? ''),
          cell(ROW[2] ?? '', '<w:vMerge w:val="restart"/>'),
        )}${row(...MERGED.map((text) => cell(text)), cell('', '<w:vMerge/>'))}</w:tbl>`,
      ),
      [TITLE, ...BODY, '公开暂缓', ...HEADS, ...ROW, ...MERGED],
    ],
    [
      'original.html',
      strToU8(
        `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><ul>${MENU.map((word) => `<li>${word}</li>`).join('')}</ul><h1>${TITLE}</h1><div id="zoom">${BODY.map((line) => `<p>${line}</p>`).join('')}<table><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr><tr>${ROW.map((text) => `<td>${text}</td>`).join('')}</tr></table></div></body></html>`,
      ),
      [...MENU, TITLE, ...BODY, ...HEADS, ...ROW],
    ],
    [
      'original.pdf',
      makePdf([
        {
          words: [TITLE, ...BODY, '— 1 —'].map((text, i) => ({ x: 80, y: 100 + i * 30, text })),
        },
      ]),
      [TITLE, ...BODY, '— 1 —'],
    ],
    [
      'original.csv',
      strToU8([HEADS, ROW].map((cells) => cells.join(',')).join('\r\n')),
      [...HEADS, ...ROW],
    ],
    [
      'original.md',
      strToU8(
        [TITLE, ...BODY, ...[HEADS, ROW].map((cells) => `| ${cells.join(' | ')} |`)].join('\n'),
      ),
      [TITLE, ...BODY, ...HEADS, ...ROW, '||||||||'],
    ],
    // 一、工业 in GB18030
    [
      'original.txt',
      Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd2, 0xb5]),
      ['一、工业'],
    ],
  ];

function plan(name: string, files: ReadonlyMap<string, Uint8Array>): SeedPlan {
  const yaml = PlanYaml.parse({
    title: TITLE,
    shortTitle: TITLE,
    kind: 'annual-tasks',
    status: 'issued',
    region: '370405',
    docNumber: null,
    issuers: [],
    date: null,
    period: { start: 2024, end: 2024 },
    url: null,
    supersedes: null,
    original: name,
  });
  const file = (each: string): Uint8Array => files.get(each) ?? new Uint8Array();
  return {
    id: 'x',
    yaml,
    file: 'plans/x/source.txt',
    bytes: file('source.txt'),
    stored: file('source.json'),
    original: file(name),
  };
}

const signs = (words: readonly string[]): string =>
  [...withoutBlanks(words.join(''))].sort().join('');

test.each(ORIGINALS)(
  '%s: every sign of it stands in an entry or is removed, read from its folder as at first',
  async (name, bytes, words) => {
    const intake = await bytesToIntake(bytes, name);
    const files = new Map(intakeToSource(intake, bytes, name));
    expect(files.get(name)).toBe(bytes);
    const read = readIntake(seedToIntake(plan(name, files)), 'x');
    expect(read).toEqual(readIntake(intake, 'x'));
    const texts = read.clauses.map(({ text }) => text);
    expect(roundTripFault(read.lines, texts, read.cuts)).toBeNull();
    const removed = [...read.leftOut, ...read.cuts].map(({ text }) => text);
    expect(signs([...texts, ...removed])).toBe(signs(words));
  },
);

test.each<[name: string, change: (files: Map<string, Uint8Array>) => unknown, fault: RegExp]>([
  ['the original is another', (files) => files.set('original.txt', strToU8('二、')), /不是同一份/u],
  [
    'the text was edited',
    (files) => files.set('source.txt', strToU8('二、')),
    /source\.txt：改动过.*correct/u,
  ],
  ['the rest is cut', (files) => files.set('source.json', strToU8('{')), /source\.json：读不了/u],
])('%s: stopped with the way out', async (_, change, fault) => {
  const bytes = strToU8('一、工业');
  const files = new Map(intakeToSource(await bytesToIntake(bytes), bytes, 'original.txt'));
  change(files);
  expect(() => seedToIntake(plan('original.txt', files))).toThrow(fault);
});
