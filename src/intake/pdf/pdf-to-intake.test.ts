import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { columnHeads } from '../table.ts';
import { checkStreams } from './check-streams.ts';
import { makePdf } from './fixtures.ts';
import { readPdf } from './read-pdf.ts';

const FULL = '推进重点项目建设完善基础设施提升公共服务水平改善人居环境';
const line = (y: number, text: string, x = 80) => ({ x, y, text });

test('wrapped lines are paragraphs, over pages too; running heads and page numbers are left out', async () => {
  const page = (number: number, words: readonly ReturnType<typeof line>[]) => ({
    words: [
      { x: 250, y: 50, text: '某县人民政府公报', size: 9 },
      ...words,
      { x: 280, y: 800, text: `—${String(number)}—`, size: 14 },
    ],
  });
  const intake = await readPdf(
    makePdf([
      page(1, [
        line(140, '一、目标', 112),
        line(168, FULL.slice(0, 25), 112),
        line(196, FULL.slice(0, 27)),
      ]),
      page(2, [line(140, '新建学校5所。'), line(168, '二、任务', 112)]),
    ]),
  );
  expect(intake.text.split('\n')).toEqual([
    '一、目标',
    `${FULL.slice(0, 25)}${FULL.slice(0, 27)}新建学校5所。`,
    '二、任务',
  ]);
  expect(intake.leftOut.map(({ text, reason }) => [text, reason])).toEqual([
    ['某县人民政府公报', '页眉页脚'],
    ['—1—', '页码'],
    ['某县人民政府公报', '页眉页脚'],
    ['—2—', '页码'],
  ]);
  expect(intake.places.map(({ page: at }) => at)).toEqual([1, 1, 2]);
});

test('two columns are read one after the other, below the title over both', async () => {
  const rows = Array.from({ length: 8 }, (_, i) => [
    { x: 50, y: 140 + i * 24, text: `左${FULL.slice(0, 13)}`, size: 14 },
    { x: 310, y: 140 + i * 24, text: `右${FULL.slice(0, 13)}`, size: 14 },
  ]).flat();
  const intake = await readPdf(
    makePdf([{ words: [{ x: 150, y: 90, text: '某县三年行动计划任务', size: 24 }, ...rows] }]),
  );
  const text = intake.text.replace(/\n/gu, '');
  expect(text.startsWith('某县三年行动计划任务左')).toBe(true);
  expect(text.lastIndexOf('左')).toBeLessThan(text.indexOf('右'));
});

test('a ruled table over two pages is one: merged cells count on, the repeated head is left out', async () => {
  const grid = (top: number, rows: number) => [
    ...Array.from({ length: rows + 1 }, (_, i) => [80, top + i * 40, 420, 0.5] as const),
    ...[80, 140, 340, 500].map((x) => [x, top, 0.5, rows * 40] as const),
  ];
  const row = (y: number, cells: readonly string[]) =>
    cells.flatMap((text, i) =>
      text === '' ? [] : [{ x: [84, 144, 344][i] ?? 0, y, text, size: 12 }],
    );
  const head = ['序号', '工作任务', '牵头单位'];
  const intake = await readPdf(
    makePdf([
      {
        words: [...row(624, head), ...row(664, ['1', '建路2条', '县交通局'])],
        rulings: grid(600, 2),
      },
      {
        words: [
          ...row(124, head),
          ...row(164, ['', '建桥3座', '']),
          ...row(204, ['2', '植树', '县林业局']),
        ],
        rulings: grid(100, 3),
      },
    ]),
  );
  expect(intake.tables).toHaveLength(1);
  expect(
    intake.tables[0]?.rows.map(({ cells }) =>
      cells.map(({ text, rows }) => `${text}×${String(rows)}`),
    ),
  ).toEqual([
    ['序号×1', '工作任务×1', '牵头单位×1'],
    ['1×2', '建路2条×1', '县交通局×2'],
    ['建桥3座×1'],
    ['2×1', '植树×1', '县林业局×1'],
  ]);
  expect(intake.leftOut).toEqual([
    { line: 0, text: '序号 工作任务 牵头单位', reason: '重复的表头' },
  ]);
});

test('a table without rulings is read by its columns; a doubtful one stays text with a message', async () => {
  const row = (y: number, ...cells: readonly string[]) =>
    cells.flatMap((text, i) =>
      text === '' ? [] : [{ x: [80, 130, 300, 420][i] ?? 0, y, text, size: 12 }],
    );
  const words = [
    line(100, '表1主要任务', 112),
    ...row(140, '序号', '工作任务', '牵头单位', '完成时限'),
    ...row(170, '1', '新建冷库10座，配套建设', '县农业农村局', '10月底前'),
    ...row(186, '', '田头市场'),
    ...row(216, '2', '改造农村公路80公里', '县交通运输局', '全年'),
    line(260, '二、保障措施', 112),
  ];
  const intake = await readPdf(makePdf([{ words }]));
  expect(intake.text.split('\n')).toEqual([
    '表1主要任务',
    '序号\t工作任务\t牵头单位\t完成时限',
    '1\t新建冷库10座，配套建设田头市场\t县农业农村局\t10月底前',
    '2\t改造农村公路80公里\t县交通运输局\t全年',
    '二、保障措施',
  ]);
  const odd = [
    ...row(140, '序号', '工作任务', '牵头单位', '完成时限'),
    ...row(165, '1', '', '县水利局'),
    ...row(190, '', '建桥', '', '6月'),
    ...row(215, '', '', '县林业局'),
    ...row(240, '2'),
  ];
  const unsure = await readPdf(makePdf([{ words: odd }]));
  expect(unsure.tables).toEqual([]);
  expect(unsure.messages.map(({ rule }) => rule)).toEqual(['table']);
});

test('heads of two storeys that no rulings draw', async () => {
  const at = [80, 200, 260, 340, 420];
  const row = (y: number, ...cells: readonly string[]) =>
    cells.flatMap((text, i) => (text === '' ? [] : [{ x: at[i] ?? 0, y, text, size: 12 }]));
  const words = [
    { x: 362, y: 130, text: '2030年', size: 12 },
    ...row(138, '指标', '单位', '2025年'),
    ...row(146, '', '', '', '目标', '力争'),
    ...row(170, '城镇化率', '%', '63.5', '68', '69'),
    ...row(194, '粮食产量', '万吨', '42', '45', '46'),
  ];
  const { tables } = await readPdf(makePdf([{ words }]));
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  expect(columnHeads(table)).toEqual(['指标', '单位', '2025年', '2030年 目标', '2030年 力争']);
});

test('a frame round running text that begins with 专栏 is a box, over pages too', async () => {
  const frame = (top: number, height: number) =>
    [
      [80, top, 420, 0.5],
      [80, top + height, 420, 0.5],
      [80, top, 0.5, height],
      [500, top, 0.5, height],
    ] as const;
  const intake = await readPdf(
    makePdf([
      {
        words: [
          line(100, '4.修路。', 112),
          line(630, '专栏1道路工程', 90),
          line(660, '1.县道。', 90),
        ],
        rulings: frame(600, 120),
      },
      { words: [line(130, '2.村道。', 90), line(200, '5.建桥。', 112)], rulings: frame(100, 50) },
    ]),
  );
  expect(intake.text.split('\n')).toEqual([
    '4.修路。',
    '专栏1道路工程',
    '1.县道。',
    '2.村道。',
    '5.建桥。',
  ]);
  expect(intake.frames).toEqual([[2, 4]]);
});

test.each([
  ['half a file', makePdf([{ words: [line(100, '规划')] }]).subarray(0, 300), /损坏/u],
  ['no text', makePdf([{ words: [] }]), /没有内容/u],
])('%s is refused', async (_, bytes, error) => {
  await expect(readPdf(bytes)).rejects.toThrow(error);
});

test('a stream that unfolds beyond measure is refused before the engine sees it', () => {
  const packed = zlibSync(new Uint8Array(3_000_000), { level: 9 });
  const head = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n');
  expect(() => checkStreams(Uint8Array.from([...head, ...packed]), 1_000_000)).toThrow(/太大/u);
});

test('a note at the foot of a page stands behind the paragraph that goes on over the page', async () => {
  const note = { size: 10, x: 80 };
  const intake = await readPdf(
    makePdf([
      {
        words: [
          line(100, `1.${FULL}`),
          line(128, FULL, 80),
          { ...note, y: 700, text: '①指年主营业务收入2000万元以上的工业企业，' },
          { ...note, y: 714, text: '每年核定一次。' },
          { ...note, y: 728, text: '②指中药材。' },
        ],
      },
      { words: [line(100, '提高质量。'), line(128, `2.${FULL}。`, 112)] },
    ]),
  );
  expect(intake.text.split('\n')).toEqual([
    `1.${FULL}${FULL}提高质量。`,
    '①指年主营业务收入2000万元以上的工业企业，每年核定一次。',
    '②指中药材。',
    `2.${FULL}。`,
  ]);
  expect([...intake.boxed]).toEqual([2, 3]);
});

test('a page upside down is read along its writing', async () => {
  const words = [
    line(300, '一、目标', 112),
    line(328, FULL.slice(0, 25), 112),
    line(356, '新建学校5所。'),
  ];
  const intake = await readPdf(makePdf([{ words, turn: '-1 0 0 -1 595 842' }]));
  expect(intake.text.split('\n')).toEqual(['一、目标', `${FULL.slice(0, 25)}新建学校5所。`]);
});

test('a slanted watermark is no text of the document', async () => {
  const pdf = makePdf([{ words: [line(140, '一、目标', 112), line(168, '新建学校5所。', 112)] }]);
  const source = new TextDecoder().decode(pdf);
  const mark = 'BT /F1 40 Tf .7 .7 -.7 .7 100 300 Tm <8d8591c79a8c884c> Tj ET';
  const watered = source.replace(/\/Length (\d+) >>\nstream\n/u, (_, length: string) => {
    return `/Length ${String(Number(length) + mark.length + 1)} >>\nstream\n${mark}\n`;
  });
  const intake = await readPdf(new TextEncoder().encode(watered));
  expect(intake.text.split('\n')).toEqual(['一、目标', '新建学校5所。']);
  expect(intake.leftOut.map(({ reason }) => reason)).toEqual(['水印或斜排的文字']);
});

test('a line that a figure or a citation left short goes on; a number of its own and 印发 begin anew', async () => {
  const lines = [
    line(140, FULL.slice(0, 25), 112),
    line(168, `${FULL.slice(0, 22)}水`),
    line(196, '98.92%以上，见《通告》（建城函'),
    line(224, '〔2020〕38号），抓紧推进。'),
    line(252, '示政办发〔2024〕18号', 112),
  ];
  const intake = await readPdf(makePdf([{ words: lines }]));
  expect(intake.text.split('\n')).toEqual([
    `${FULL.slice(0, 25)}${FULL.slice(0, 22)}水98.92%以上，见《通告》（建城函〔2020〕38号），抓紧推进。`,
    '示政办发〔2024〕18号',
  ]);
});

test('a few lines of a last page are parted where the page before was', async () => {
  const pair = (y: number, right: boolean) => [
    { x: 50, y, text: `左${FULL.slice(0, 13)}`, size: 14 },
    ...(right ? [{ x: 310, y, text: `右${FULL.slice(0, 13)}`, size: 14 }] : []),
  ];
  const rows = (count: number, short: number) =>
    Array.from({ length: count }, (_, i) => pair(140 + i * 24, i < short)).flat();
  const intake = await readPdf(makePdf([{ words: rows(9, 9) }, { words: rows(9, 2) }]));
  const last = intake.text.replace(/\n/gu, '').slice(-(11 * 14));
  expect(last.lastIndexOf('左')).toBeLessThan(last.indexOf('右'));
});

test('a figure alone at the top of a page is no page number, a printed blank stays', async () => {
  const page = (top: string, words: readonly ReturnType<typeof line>[]) => ({
    words: [line(60, top), ...words, line(400, '目标值', 80)],
  });
  const spaced = [line(140, '坚持创新', 80), line(140, '全面塑造', 80 + 4 * 16 + 4)];
  const intake = await readPdf(
    makePdf([page('序号', spaced), page('40', []), page('12', []), page('350', [])]),
  );
  expect(intake.leftOut).toEqual([]);
  expect(intake.text).toContain('坚持创新 全面塑造');
  expect(intake.text).toContain('350');
});

test('the rest of a cell that the page broke goes to its cell; short lines above a table are lines', async () => {
  const grid = (top: number, rows: number) => [
    ...Array.from({ length: rows + 1 }, (_, i) => [80, top + i * 40, 420, 0.5] as const),
    ...[80, 140, 340, 500].map((x) => [x, top, 0.5, rows * 40] as const),
  ];
  const cells = (y: number, ...texts: string[]) =>
    texts.map((text, i) => line(y, text, [90, 150, 350][i] ?? 0));
  const intake = await readPdf(
    makePdf([
      {
        words: [
          line(60, '示例区2025年重点任务清单'),
          line(100, '示例区人民政府办公室'),
          ...cells(725, '序号', '工作任务', '责任单位'),
          ...cells(765, '1', '新增学位2', '县教体局'),
        ],
        rulings: grid(700, 2),
      },
      {
        words: [...cells(125, '', '400个。', ''), ...cells(165, '2', '建成园区2个。', '县商务局')],
        rulings: grid(100, 2),
      },
    ]),
  );
  const lines = intake.text.split('\n');
  expect(lines.slice(0, 2)).toEqual(['示例区2025年重点任务清单', '示例区人民政府办公室']);
  expect(intake.tables.map(({ rows }) => rows.map(({ cells: [, own] }) => own?.text))).toEqual([
    ['工作任务', '新增学位2400个。', '建成园区2个。'],
  ]);
});
