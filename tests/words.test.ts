import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../src/offline/list-files.ts';

/** Rooms that show, write out or ask for data, and say of it nothing by themselves. */
const rooms =
  /^(?:compare|follow-up|redline|chart|edition|proof|export|search|check|offline|client|components|layouts|pages)\//u;

/** Words that src/words gives; a room that writes one in quotes or between tags says it a second time. */
const given = [
  ...['征求意见稿', '已印发', '已被替代', '无文号', '非官方整理'],
  ...['三年行动计划', '年度任务', '政府工作报告', '五年规划', '省级', '区县'],
  ...['目标', '结果', '已有的结果', '预计的结果', '总数', '期内新做的数', '比率', '增速', '降幅'],
  ...['不少于', '多于', '不多于', '少于', '未写年份', '每年', '年均'],
  ...['列第一位', '列其后', '单独承担', '未列入', '本站没有这份文件', '没有找到'],
  ...['没有写这个数', '写了承诺，没有数', '年份不同', '统计口径不同'],
];

/** Words that no sentence outside src/words holds either: not within a template, nor between tags. */
const givenWithin = [
  ...['征求意见稿', '无文号', '已被替代', '列第一位', '列其后', '单独承担'],
  ...['写到了', '写到，', '写到：', '写了承诺', '没有写这个数', '没有写数', '没有写责任单位'],
  ...['本站没有这份文件', '没有找到', '目标不是结果', '目标或结果', '目标，不是结果', '力争、确保'],
];

/** Sentences that tell of a word, or say it of something that is no data of the edition. */
const tellings = [
  ...['说“没有找到”时，在全文里找了哪些词', '一个也没有，才说没有找到', '没有找到，不等于没有做'],
  ...['虚边是征求意见稿', '中间的没有找到'],
];

/** 结果 at the head of the table of 核稿 is its outcome, no figure's standing. */
const others = new Set(['check/findings-to-table.ts 结果']);

const codes = listFiles('src')
  .filter(
    (file) =>
      rooms.test(file) && /\.(?:ts|astro)$/u.test(file) && !/\.test\.ts$|fixtures\//u.test(file),
  )
  .map((file) => {
    const code = readFileSync(join('src', file), 'utf8');
    return [file, code.replace(/\/\*[^]*?\*\/|\s\/\/ .*$/gmu, '')] as const;
  });

test('a wording of data stands in src/words and nowhere else', () => {
  const said = new RegExp(`['"\`>]\\s*(${given.join('|')})\\s*['"\`<]`, 'gu');
  const found = codes.flatMap(([file, code]) =>
    [...code.matchAll(said)].map(([, word = '']) => `${file} ${word}`),
  );
  expect(found.filter((one) => !others.has(one))).toEqual([]);
});

test('nor is one written within a sentence elsewhere', () => {
  const found = codes.flatMap(([file, code]) => {
    const rest = tellings.reduce((text, one) => text.replaceAll(one, ''), code);
    return givenWithin.filter((word) => rest.includes(word)).map((word) => `${file} ${word}`);
  });
  expect(found).toEqual([]);
});
