import { expect, test } from 'vitest';
import { bytesToContainer } from '../bytes-to-form.ts';
import { htmlToIntake } from './html-to-intake.ts';
import { readPage } from './read-page.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = '推进重点项目建设，完善基础设施，提升公共服务水平。';
const frame = (article: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>某县工作计划_某县人民政府</title>${head}</head><body>
<div id="nav"><ul><li>首页</li><li>政务公开</li></ul></div><div class="dqwz">当前位置：首页</div>
<h1>某县工作计划</h1>${article}<div class="footer"><p>主办单位：某县人民政府办公室</p></div></body></html>`;

test.each([
  ['a known container', `<div id="zoom"><p>一、目标</p><p>${sentence}</p></div>`, '#zoom'],
  [
    'marks of a publishing system',
    `<div><!--ZJEG_RSS.content.begin--><p>一、目标</p><p>${sentence}</p></div>`,
    '正文标记',
  ],
  [
    'tables in tables without names',
    `<table><tr><td>相关新闻<br><a href="#">某地召开会议，部署重点项目建设工作。</a></td><td><table><tr><td><p>一、目标<p>${sentence}</td></tr></table></td></tr></table>`,
    '文字最集中处',
  ],
])('the document is found: %s', (_, article, found) => {
  const intake = htmlToIntake(frame(article));
  expect(intake.text.split('\n')).toEqual(['某县工作计划', '一、目标', sentence]);
  expect(intake.messages[0]?.text).toContain(found);
  const left = intake.leftOut.map(({ text }) => text).join('|');
  for (const words of ['政务公开', '当前位置', '主办单位']) expect(left).toContain(words);
});

test('breaks part lines, wraps of the source do not; scripts and comments are no text, hidden words are left out', () => {
  const article = `<div class="TRS_Editor"><script>var a="新建医院9家";</script><!-- 待补充 -->
<p>&emsp;&emsp;建设学校5所，<br>&nbsp;&nbsp;改造危桥3座，提升
道路等级。</p><ol><li>建路。</li><li>架桥。</li></ol><div style="display:none">温馨提示</div></div>`;
  const intake = htmlToIntake(frame(article));
  expect(intake.text.split('\n').map((line) => line.trim())).toEqual([
    '某县工作计划',
    '建设学校5所，',
    '改造危桥3座，提升道路等级。',
    '1.建路。',
    '2.架桥。',
  ]);
  const all = JSON.stringify(intake);
  expect(all).not.toContain('医院');
  expect(all).not.toContain('待补充');
  expect(intake.leftOut).toContainEqual({ line: 5, text: '温馨提示', reason: '网页隐藏内容' });
});

test('a table of data keeps its cells, with those that span rows and columns', () => {
  const intake = htmlToIntake(
    frame(
      `<div id="zoom"><p>${sentence}</p><table><tr><th rowspan="2">指标</th><th rowspan="2">单位</th><th colspan="2">目标</th></tr><tr><th>2024年</th><th>2026年</th></tr><tr><td>企业数</td><td>家</td><td>26</td><td>35</td></tr></table></div>`,
    ),
  );
  const [table] = intake.tables;
  expect(table?.heads).toBe(2);
  expect(
    table?.rows.map(({ cells }) => cells.map(({ column, text }) => `${String(column)}${text}`)),
  ).toEqual([
    ['0指标', '1单位', '2目标'],
    ['22024年', '32026年'],
    ['0企业数', '1家', '226', '335'],
  ]);
});

test('tags and head table of the page tell number, issuer, day, address and place', () => {
  const head =
    '<meta name="ArticleTitle" content="某县工作计划"><meta name="SiteIDCode" content="3799990001">';
  const page = frame(
    `<table><tr><th>发文机关：</th><td>某县人民政府</td><th>成文日期：</th><td>2024年03月18日</td></tr><tr><th>发文字号：</th><td>某政发〔2024〕6号</td></tr></table><div id="zoom"><p>${sentence}</p></div>`,
    head,
  );
  const { facts } = htmlToIntake(
    `<!-- saved from url=(0030)http://www.example.gov.cn/a.html -->${page}`,
  );
  expect(facts).toEqual({
    title: '某县工作计划',
    docNumber: '某政发〔2024〕6号',
    issuers: ['某县人民政府'],
    date: '2024-03-18',
    url: 'http://www.example.gov.cn/a.html',
    region: '379999',
  });
});

test('a page saved as one file is decoded and read', () => {
  const page = frame(`<div id="zoom"><p>${sentence}</p></div>`);
  const quoted = [...utf8(page)]
    .map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('')
    .replace(/(.{72})/gu, '$1=\r\n');
  const mail = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: http://www.example.gov.cn/a.html',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="b1"',
    '',
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted,
    '--b1--',
  ].join('\r\n');
  expect(bytesToContainer(utf8(mail))).toBe('page');
  const intake = readPage(utf8(mail));
  expect(intake.form).toBe('mhtml');
  expect(intake.text.split('\n')).toEqual(['某县工作计划', sentence]);
  expect(intake.facts.url).toBe('http://www.example.gov.cn/a.html');
});

test('nesting without end is refused', () => {
  expect(() => htmlToIntake('<div>'.repeat(200_000))).toThrow(/嵌套太深/u);
});

test("Word's and WPS's HTML, as pasted: printed numbers, counted ones, no bullets, no remarks", () => {
  const styles =
    '@list l0:level1{mso-level-number-format:chinese-counting-thousand;mso-level-text:"%1、";}@list l0:level2{mso-level-text:"%2.";}';
  const item = (level: number, inner: string): string =>
    `<p class=MsoNormal style='mso-list:l0 level${String(level)} lfo1'>${inner}</p>`;
  const printed = (sign: string): string =>
    `<![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span><![endif]>`;
  const { text, leftOut } = htmlToIntake(
    `<html xmlns:w="urn:schemas-microsoft-com:office:word"><style>${styles}</style><body><!--StartFragment-->
    <p class=MsoToc1>目标 1</p>${item(1, '目标')}${item(2, '甲。')}${item(2, '乙。')}${item(1, '任务')}${item(2, '丙。')}
    ${item(1, `${printed('三、')}保障`)}<p style='mso-list:l1 level1 lfo2'><span style='font-family:Wingdings;mso-list:Ignore'>l</span>要点</p>
    <p class=MsoNormal>新建<del>5</del><ins>8</ins>所。</p><div style='mso-element:comment-list'><p>请核</p></div></body></html>`,
  );
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    '一、目标',
    '1.甲。',
    '2.乙。',
    '二、任务',
    '1.丙。',
    '三、保障',
    '要点',
    '新建8所。',
  ]);
  expect(leftOut.map(({ text: words, reason }) => [words, reason])).toEqual([
    ['目标 1', '目录'],
    ['5', '修订中删去'],
    ['请核', '批注'],
  ]);
});

test('scripts without end and comments without end cost one pass', () => {
  const source = `<!doctype html><html><body><p>一、目标</p>${'<script>'.repeat(50_000)}${'<!--'.repeat(50_000)}`;
  const began = performance.now();
  expect(htmlToIntake(source).text).toBe('一、目标');
  expect(performance.now() - began).toBeLessThan(5000);
});

test('a site into whose text Word was pasted is the site: menus and head table are no text', () => {
  const intake = readPage(
    utf8(
      `<html><head><title>某县规划</title></head><body><div class="top"><a>登录</a></div><table><tr><th>索引号：</th><td>SL-31</td></tr><tr><th>成文日期：</th><td>2024年3月18日</td></tr></table><div id="zoom"><p class="MsoNormal">一、目标</p><p class="MsoNormal">新建水库3座，改造危桥2座，全面完成各项任务。</p></div></body></html>`,
    ),
  );
  expect(intake.text).toBe('一、目标\n新建水库3座，改造危桥2座，全面完成各项任务。');
  expect(intake.leftOut.map(({ text }) => text).join()).toContain('SL-31');
  expect(intake.facts.date).toBe('2024-03-18');
});

test('what was copied from a page is taken whole', () => {
  const intake = readPage(
    utf8(
      '<html><body>\r\n<!--StartFragment--><h3>二、任务</h3><p>新建水库3座，改造危桥2座，全面完成各项任务，确保按期。</p><p>2.绿化造林。</p><!--EndFragment-->\r\n</body></html>',
    ),
  );
  expect(intake.text.split('\n')).toEqual([
    '二、任务',
    '新建水库3座，改造危桥2座，全面完成各项任务，确保按期。',
    '2.绿化造林。',
  ]);
});
