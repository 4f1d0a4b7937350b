import { expect, test } from 'vitest';
import { cleanLines } from './clean-lines.ts';
import { textToLines } from './text-to-lines.ts';

const page = (n: number): string =>
  `${'全市深入推进重点项目建设扎实做好各项工作。'.repeat(12)}\n${String(n)}\n`;

test.each<[name: string, text: string, removed: [text: string, reason: string][]]>([
  [
    'dressed page numbers',
    '正文甲\n- 3 -\n— 7 —\n－3－\n·4·\n第 3 页 共 9 页\nPage 2 of 9\n正文乙',
    [
      ['- 3 -', '页码'],
      ['— 7 —', '页码'],
      ['－3－', '页码'],
      ['·4·', '页码'],
      ['第 3 页 共 9 页', '页码'],
      ['Page 2 of 9', '页码'],
    ],
  ],
  [
    'bare page numbers of a paged text',
    page(1) + page(2) + page(3),
    [
      ['1', '页码'],
      ['2', '页码'],
      ['3', '页码'],
    ],
  ],
  [
    'bare page numbers of a text with tables',
    [1, 2, 3]
      .map((n) => `${page(n).replace(/。\n/u, '\n')}各项工作扎实推进有序开展。\n5\n10\n`)
      .join(''),
    [
      ['1', '页码'],
      ['2', '页码'],
      ['3', '页码'],
    ],
  ],
  [
    'pages of all',
    '正文甲\n1 / 3\n正文乙\n2 / 3\n正文丙\n共3页 第3页',
    [
      ['1 / 3', '页码'],
      ['2 / 3', '页码'],
      ['共3页 第3页', '页码'],
    ],
  ],
  ['a ratio alone stays', '优良天数\n10/20\n达标', []],
  ['numbers of a table stay', '序号\n1\n甲\n2\n乙\n3\n丙\n4', []],
  ['a page number glued to the title', 'II浙东省规划\n正文。', [['II', '页码']]],
  [
    'bookmarks and fields of Word',
    '[bookmark: OLE_LINK2]14.推动消费\nPAGE \\* MERGEFORMAT 3\n正文',
    [
      ['[bookmark: OLE_LINK2]', 'Word 域代码'],
      ['PAGE \\* MERGEFORMAT 3', 'Word 域代码'],
    ],
  ],
  [
    'front matter',
    '---\ntitle: 某市政府工作报告\nauthor: x\n---\n正文',
    [
      ['---', '文件头'],
      ['title:', '文件头'],
      ['author: x', '文件头'],
      ['---', '文件头'],
    ],
  ],
  [
    'Markdown',
    '# 标题\n**一、目标**\n1\\. 第一\n***\n',
    [
      ['#', 'Markdown 标记'],
      ['**', 'Markdown 标记'],
      ['**', 'Markdown 标记'],
      ['\\', 'Markdown 标记'],
      ['***', 'Markdown 标记'],
    ],
  ],
  [
    'an image alone on its line',
    '正文甲。\n![图解](images/1.png)\n正文乙![1](2)。',
    [['![图解](images/1.png)', 'Markdown 标记']],
  ],
  ['asterisks and rules of a plain text stay', '甲**乙**丙\n---\n# 丁\n2**3', []],
  [
    'invisible characters',
    '全\u200b市\u00ad新\ufeff增',
    [
      ['\u200b', '不可见字符'],
      ['\u00ad', '不可见字符'],
      ['\ufeff', '不可见字符'],
    ],
  ],
  [
    'frame of a web page',
    '当前位置：首页 > 政务公开\n【打印】【关闭】\n视力保护色：■ ■\n进入老年模式 | A+ A-\n正文。\n上一篇：无',
    [
      ['当前位置：首页 > 政务公开', '网页导航'],
      ['【打印】【关闭】', '网页导航'],
      ['视力保护色：■ ■', '网页导航'],
      ['进入老年模式 | A+ A-', '网页导航'],
      ['上一篇：无', '网页导航'],
    ],
  ],
  [
    'a running head that first stands in the body',
    [1, 2, 3].map((n) => `一、${page(n)}某市年度工作任务\n`).join(''),
    [1, 2, 3].flatMap((n) => [
      [String(n), '页码'],
      ['某市年度工作任务', '页眉页脚'],
    ]),
  ],
  [
    'a running head above the title of the first page',
    `某县公报\n某县2025年工作任务\n${[1, 2, 3].map((n) => `一、${page(n)}某县公报\n`).join('')}`,
    [['某县公报', '页眉页脚'] as [string, string]].concat(
      [1, 2, 3].flatMap((n): [string, string][] => [
        [String(n), '页码'],
        ['某县公报', '页眉页脚'],
      ]),
    ),
  ],
  [
    'a running head that counts the pages',
    [1, 2, 3].map((n) => `某县水利文件汇编\u3000${String(n)}\n一、正文。\n`).join(''),
    [1, 2, 3].map((n) => [`某县水利文件汇编\u3000${String(n)}`, '页眉页脚']),
  ],
  [
    'the tail of a list of duties is no running head',
    [1, 2, 3].map((n) => `一、${page(n)}〈街道〉）\n`).join(''),
    [1, 2, 3].map((n) => [String(n), '页码']),
  ],
  [
    'the menu above a page and the foot below it',
    [
      '县情概况',
      '政务公开 新闻中心',
      '首页 >> 政务公开 >> 规划计划',
      '发布日期：2024-02-20  字体：[大 中 小]  浏览次数：12次',
      '正文。',
      '主办：某县人民政府',
      '网站标识码：1234567890',
      '联系我们',
    ].join('\n'),
    [
      ['县情概况', '网页导航'],
      ['政务公开 新闻中心', '网页导航'],
      ['首页 >> 政务公开 >> 规划计划', '网页导航'],
      ['字体：[大 中 小]', '网页导航'],
      ['浏览次数：12次', '网页导航'],
      ['主办：某县人民政府', '网页导航'],
      ['网站标识码：1234567890', '网页导航'],
      ['联系我们', '网页导航'],
    ],
  ],
  [
    'words of a frame in a document stay',
    '规划计划。\n新闻中心\n政务公开工作要做到浏览次数：12次\n版权所有者应当登记。\n一、网站地图\n1.建设。\n主办单位：市教育体育局，各区人民政府',
    [],
  ],
  [
    'contents',
    '目  录\n一、目标……1\n二、任务……2\n三、保障……5\n一、目标\n二、任务',
    [
      ['目  录', '目录'],
      ['一、目标……1', '目录'],
      ['二、任务……2', '目录'],
      ['三、保障……5', '目录'],
    ],
  ],
])('%s', (_, text, removed) => {
  const { cuts } = cleanLines(textToLines(text));
  expect(cuts.map((cut) => [cut.text, cut.reason])).toEqual(removed);
});

test('lines are counted as any editor counts them', () => {
  const lines = textToLines('甲\r\n乙\r丙\n丁\f戊\u2028己');
  expect(lines.map(({ number, text }) => [number, text.trim()])).toEqual([
    [1, '甲'],
    [2, '乙'],
    [3, '丙'],
    [4, '丁'],
    [4, '戊'],
    [4, '己'],
  ]);
});

test.each<[line: string, taken: boolean]>([
  ['来源：某某网 编辑：李某 浏览次数：12 打印', true],
  ['作者： 来自：', true],
  ['作者: 来自: 时间:2023-08-25', true],
  ['发布时间：2024-03-21 15:20 来源：县政府办公室 浏览次数：66', true],
  ['时间：2024年3月18日', false],
  ['发文机关：某县人民政府 日期：2024-03-18', false],
  ['来源：青川县人民政府办公室关于加快建设的决定和意见要点', false],
])('a line of fields that says nothing of the document is furniture: %s', (line, taken) => {
  const { cuts } = cleanLines(textToLines(`青川县规划\n${line}\n一、目标\n加快发展。`));
  expect(cuts.map(({ text }) => text)).toEqual(taken ? [line] : []);
});
