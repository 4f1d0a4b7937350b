import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderToCollection } from './collection.ts';
import { readPlan, readPlanIds, readPlanYamls } from './read-plans.ts';

const GOOD = `title: 某区2024年重点工作任务
shortTitle: 2024年重点工作任务
kind: annual-tasks
status: issued
region: "370405"
docNumber: null
issuers: []
date: null
period: { start: 2024, end: 2024 }
url: null
supersedes: null
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-concordance-seed-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(id: string, yaml: string | Uint8Array): void {
  mkdirSync(join(root, 'plans', id), { recursive: true });
  writeFileSync(join(root, 'plans', id, 'plan.yaml'), yaml);
  writeFileSync(join(root, 'plans', id, 'source.txt'), '一、目标');
}

/** What a maintainer reads when all plans are read. */
function faults(): string[] {
  try {
    readPlanYamls(folderToCollection(root));
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

test('a good plan is read, what it leaves out is not known', () => {
  write('x-2024', GOOD);
  expect(readPlan(folderToCollection(root), 'x-2024').yaml).toMatchObject({
    title: '某区2024年重点工作任务',
    original: null,
    from: 'unknown',
    obtained: null,
    checked: null,
    held: 'unknown',
    missing: [],
  });
});

/** `某区` in GB18030, as Windows' Notepad saves it under ANSI. */
const gb18030 = (text: string): Uint8Array => {
  const bytes = Buffer.from(text.replace('某区', '@@@@'), 'latin1');
  Buffer.from([0xc4, 0xb3, 0xc7, 0xf8]).copy(bytes, bytes.indexOf('@@@@'));
  return bytes;
};

test.each([
  [
    'GB18030',
    gb18030(GOOD.replace(/title: .*/u, 'title: 某区').replace('2024年重点工作任务', 'x')),
  ],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${GOOD.replace(/title: .*/u, 'title: 某区')}`)],
  ['UTF-16', Buffer.from(`\uFEFF${GOOD.replace(/title: .*/u, 'title: 某区')}`, 'utf16le')],
  ['lines that end with CR', GOOD.replace(/title: .*/u, 'title: 某区').replaceAll('\n', '\r')],
])('plan.yaml in %s', (_, bytes) => {
  write('x-2024', bytes);
  expect(readPlan(folderToCollection(root), 'x-2024').yaml.title).toBe('某区');
});

const change = (key: string, value: string): string =>
  GOOD.replace(new RegExp(`^${key}: .*$`, 'mu'), value === '' ? '' : `${key}: ${value}`);

// Every fault: file, line and column or key, what was found, what was expected with an example, how to mend it.
test.each<[name: string, yaml: string | Uint8Array, line: string | RegExp]>([
  [
    'a missing field',
    change('kind', ''),
    'plans/x-2024/plan.yaml kind：没有写；应当是 three-year-plan、annual-tasks、work-report、five-year-plan、other 之一。请改成其中一个，如 three-year-plan。',
  ],
  [
    'a wrong kind',
    change('kind', 'annual'),
    'plans/x-2024/plan.yaml 第3行第7列 kind：写的是“annual”；应当是 three-year-plan、annual-tasks、work-report、five-year-plan、other 之一。请改成其中一个，如 three-year-plan。',
  ],
  [
    'a day in Chinese',
    change('date', '2023年3月10日'),
    'plans/x-2024/plan.yaml 第8行第7列 date：写的是“2023年3月10日”；应当是日历上有的一天，写成 年-月-日，如 2023-03-10。请改成 2023-03-10。',
  ],
  [
    'a day without zeros',
    change('date', '2025-3-10'),
    'plans/x-2024/plan.yaml 第8行第7列 date：写的是“2025-3-10”；应当是日历上有的一天，写成 年-月-日，如 2023-03-10。请改成 2025-03-10。',
  ],
  [
    'a day that is none',
    change('date', '2024-02-30'),
    'plans/x-2024/plan.yaml 第8行第7列 date：写的是“2024-02-30”；应当是日历上有的一天，写成 年-月-日，如 2023-03-10。请改成原件上的日期，没有就写 null。',
  ],
  [
    'a region without quotation marks',
    change('region', '370405'),
    'plans/x-2024/plan.yaml 第5行第9列 region：写的是数字 370405；应当是文字，写在引号里，如 "370405"。请改成 "370405"。',
  ],
  [
    'a region in full-width quotation marks',
    change('region', '“370405”'),
    'plans/x-2024/plan.yaml 第5行第9列 region：写的是““370405””；引号应当是半角的，如 "370405"。请把全角引号换成半角引号。',
  ],
  [
    'a region that is no code',
    change('region', '台儿庄区'),
    'plans/x-2024/plan.yaml 第5行第9列 region：写的是“台儿庄区”；应当是六位行政区划代码，写在引号里，如 "370405"。请改正。',
  ],
  [
    'a full-width colon',
    GOOD.replace('title: ', 'title：'),
    'plans/x-2024/plan.yaml 第1行第6列 title：冒号是全角的“：”；应当是半角冒号加一个空格，如 title: 某区2024年重点工作任务。请改成 title: 某区2024年重点工作任务。',
  ],
  [
    'a colon without a blank',
    GOOD.replace('title: ', 'title:'),
    'plans/x-2024/plan.yaml 第1行第7列 title：冒号后面没有空格；应当空一格，如 title: 某区2024年重点工作任务。请在冒号后面加一个空格。',
  ],
  [
    'a tab',
    GOOD.replace('issuers: []', 'issuers:\n\t- 某区人民政府'),
    'plans/x-2024/plan.yaml 第8行第1列：行首用了制表符（Tab 键）；缩进应当用空格，如两个空格。请把制表符换成空格。',
  ],
  [
    'a quotation mark alone',
    change('title', '"某区'),
    'plans/x-2024/plan.yaml 第1行第11列：引号或括号只有一半；应当成对，如 "某区" 或 [甲, 乙]。请补上另一半。',
  ],
  [
    'a key twice',
    `${GOOD}title: 又一个\n`,
    'plans/x-2024/plan.yaml 第12行第1列：同一个键写了两次；每个键应当只写一次，如只留一行 title。请删去一个。',
  ],
  [
    'an unknown key',
    `${GOOD}author: 甲\n`,
    'plans/x-2024/plan.yaml 第12行第9列 author：这里没有叫“author”的键；应当只用说明里列出的键，如 title。请改正键名，或删去这一行。',
  ],
  [
    'one issuer for a list',
    change('issuers', '某区人民政府'),
    'plans/x-2024/plan.yaml 第7行第10列 issuers：写的是“某区人民政府”；应当是列表，如 [某区人民政府]。请放进方括号，几项之间用半角逗号隔开。',
  ],
  [
    'a blank title',
    change('title', '"  "'),
    'plans/x-2024/plan.yaml 第1行第8列 title：写的是“  ”；应当是一行文字，不能空着。请填上内容。',
  ],
  [
    'NUL and a bidi sign in the title',
    change('title', '"某\\u0000区\\u202E"'),
    'plans/x-2024/plan.yaml 第1行第8列 title：里面有看不见的控制符或乱码：“某〈U+0000〉区〈U+202E〉”；应当只有看得见的文字，如 某区2024年重点工作任务。请把这一处删去重打。',
  ],
  [
    'a period the wrong way round',
    change('period', '{ start: 2025, end: 2023 }'),
    'plans/x-2024/plan.yaml 第9行第29列 period.end：写的是数字 2023；应当不早于 start，如 { start: 2023, end: 2025 }。请把两个年份对调或改正。',
  ],
  [
    'a period of no age of ours',
    change('period', '{ start: 2024, end: 999999999 }'),
    'plans/x-2024/plan.yaml 第9行第29列 period.end：写的是数字 999999999；应当是 1949 到 2100 之间的年份，如 2025。请改正。',
  ],
  [
    'an address with a password',
    change('url', 'https://user:pass@www.example.gov.cn/1.html'),
    'plans/x-2024/plan.yaml 第10行第6列 url：写的是“https://user:pass@www.example.gov.cn/1.html”；不能带用户名和密码，应当如 https://www.example.gov.cn/art/1.html。请删去 @ 和它前面的部分。',
  ],
  [
    'an address that is none',
    change('url', 'www.example.gov.cn'),
    'plans/x-2024/plan.yaml 第10行第6列 url：写的是“www.example.gov.cn”；应当是 http:// 或 https:// 开头的网址，如 https://www.example.gov.cn/art/1.html。请改成原网址，没有就写 null。',
  ],
  [
    'an original that is not there',
    `${GOOD}original: 原件.pdf\n`,
    'plans/x-2024/plan.yaml original：写的是“原件.pdf”，这个文件夹里没有它；应当是同一文件夹里原件的文件名，如 original.pdf。请把原件放进来，没有就写 null。',
  ],
  [
    'a predecessor that is not there',
    change('supersedes', 'y-2023'),
    'plans/x-2024/plan.yaml supersedes：写的是“y-2023”，没有这个文件夹；应当是 plans/ 里它所取代的另一份文件的编号，如 mouqu-plan-2023-draft，没有就写 null。请改正编号，或写 null。',
  ],
  [
    'a plan that supersedes itself',
    change('supersedes', 'x-2024'),
    'plans/x-2024/plan.yaml supersedes：写的是“x-2024”，是它自己；应当是 plans/ 里它所取代的另一份文件的编号，如 mouqu-plan-2023-draft，没有就写 null。请改成被取代的那一份，没有就写 null。',
  ],
  [
    'a region code with a zero before it, without quotation marks',
    change('region', '037405'),
    'plans/x-2024/plan.yaml 第5行第9列 region：写的是数字 037405；应当是文字，写在引号里，如 "037405"。请改成 "037405"。',
  ],
  ...(
    [
      ['a Hangul filler', '\u3164', '〈U+3164〉'],
      ['a blank braille cell', '\u2800', '〈U+2800〉'],
      ['a private sign', '某区\ue123', '某区〈U+E123〉'],
      ['no character', '某区\uffff', '某区〈U+FFFF〉'],
      ['a lost sign', '某区\ufffd', '某区〈U+FFFD〉'],
      ['a variation selector', '某\ufe0f区', '某〈U+FE0F〉区'],
    ] as const
  ).map(([name, title, shown]): [string, string, RegExp] => [
    `a title with ${name}`,
    change('title', JSON.stringify(title)),
    new RegExp(
      `^plans/x-2024/plan.yaml 第1行第8列 title：里面有看不见的控制符或乱码：“${shown.replace('+', '\\+')}”`,
      'u',
    ),
  ]),
  [
    'a title of signs alone',
    change('title', '……'),
    'plans/x-2024/plan.yaml 第1行第8列 title：写的是“……”；应当有字，不能只有标点或符号。请填上内容。',
  ],
  [
    'an empty file',
    '',
    'plans/x-2024/plan.yaml：文件里什么也没有写；应当照已有的同名文件写，如 title: 某区2024年重点工作任务。请填上内容。',
  ],
  ['brackets', '{{{', /^plans\/x-2024\/plan\.yaml 第1行第4列：引号或括号只有一半/u],
  [
    'a reference to nothing',
    change('docNumber', '*none'),
    /^plans\/x-2024\/plan\.yaml 第6行第12列：用了 \* 或 &/u,
  ],
  [
    'references within references',
    `a: &a [x]\n${[...'bcdefghi']
      .map(
        (key, at) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefgh'.charAt(at)}`)
            .join(', ')}]`,
      )
      .join('\n')}\n`,
    /^plans\/x-2024\/plan\.yaml 第2行第8列：用了 \* 或 &/u,
  ],
  [
    'a zero byte',
    GOOD.replace('issued', 'iss\u0000ued'),
    /^plans\/x-2024\/plan\.yaml 第4行第12列：里面有空字符/u,
  ],
  [
    'UTF-16 without its mark',
    Buffer.from(GOOD, 'utf16le'),
    /像是 UTF-16 编码，开头却没有它的标记/u,
  ],
  [
    'whole, with what is missing',
    `${GOOD}held: whole\nmissing: [附件]\n`,
    'plans/x-2024/plan.yaml 第12行第7列 held：写的是“whole”；应当与 missing 相合：whole 是一样不缺，missing 却列了缺的。请改成 held: part，或删去 missing。',
  ],
  [
    'a part, without what is missing',
    `${GOOD}held: part\n`,
    /held：写的是“part”；应当与 missing 相合/u,
  ],
  [
    'a day that has not come',
    change('date', '2999-01-01'),
    /第8行第7列 date：写的是“2999-01-01”；应当不晚于今天/u,
  ],
  ...[
    'https://a.gov.cn/a b',
    "https://a.gov.cn/'x'",
    '"https://a.gov.cn/\\nx"',
    'https://a.gov.cn/“x”',
  ].map((url): [string, string, RegExp] => [
    `an address ${url}`,
    change('url', url),
    /^plans\/x-2024\/plan\.yaml 第10行第6列 url：写的是“https.*不能有空格、引号、换行/u,
  ]),
])('%s', (_, yaml, line) => {
  write('x-2024', yaml);
  const told = faults();
  expect(told).toHaveLength(1);
  if (typeof line === 'string') expect(told).toEqual([line]);
  else expect(told[0]).toMatch(line);
});

test.each(['plan.yaml', 'source.txt'])('a folder in the place of %s is named', (name) => {
  write('x-2024', GOOD);
  rmSync(join(root, 'plans/x-2024', name));
  mkdirSync(join(root, 'plans/x-2024', name));
  expect(faults()).toEqual([
    `plans/x-2024/${name}：这是一个文件夹；应当是一个文件。请移走它，放上这个名字的文件。`,
  ]);
});

test('all faults of all plans are told at once; a circle of predecessors is one', () => {
  write('x-2024', change('date', '2023.1.5').replace('annual-tasks', 'annual'));
  write('y-2024', change('title', ''));
  expect(faults().map((line) => line.replace(/：.*/u, ''))).toEqual([
    'plans/x-2024/plan.yaml 第3行第7列 kind',
    'plans/x-2024/plan.yaml 第8行第7列 date',
    'plans/y-2024/plan.yaml title',
  ]);
  write('x-2024', change('supersedes', 'y-2024'));
  write('y-2024', change('supersedes', 'x-2024'));
  expect(faults()[0]).toContain('绕了一圈：x-2024 → y-2024 → x-2024');
});

test('a missing source and a missing plan.yaml are named together', () => {
  mkdirSync(join(root, 'plans/x-2024'), { recursive: true });
  expect(faults().map((line) => line.split('；')[0])).toEqual([
    'plans/x-2024/plan.yaml：没有找到这个文件',
    'plans/x-2024/source.txt：没有找到这个文件',
  ]);
});

test.each([
  ['新计划', /plans\/新计划：文件夹的名字不能作编号；应当是小写字母、数字.*请改名。/u],
  ['con', /plans\/con：.*Windows/u],
  ['com1', /plans\/com1：.*Windows/u],
  ['index', /plans\/index：.*本站留作他用/u],
  ['counterparts', /plans\/counterparts：.*本站留作他用/u],
  ['x'.repeat(120), /不超过 80 个字符.*请改短。/u],
])('a folder called %s is no id', (name, error) => {
  write('x-2024', GOOD);
  cpSync(join(root, 'plans/x-2024'), join(root, 'plans', name), { recursive: true });
  expect(() => readPlanIds(folderToCollection(root))).toThrow(error);
});
