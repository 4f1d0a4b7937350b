import { beforeAll, expect, test } from 'vitest';
import { loadTables } from '../../convert/load-tables.ts';
import { textToIntake } from '../../intake/text-to-intake.ts';
import { intakeToFigures } from '../../reader/intake-to-figures.ts';
import type { ReadingTables } from '../../reader/vocabulary.ts';
import { folderToCollection } from '../../seed/collection.ts';
import { labelToMatter } from '../label-to-matter.ts';
import { readFigures } from '../read-figures.ts';
import { textToSlips } from './text-to-slips.ts';

let tables: ReadingTables;
beforeAll(() => {
  tables = loadTables(folderToCollection());
}, 60_000);

function slipsOf(text: string): string[] {
  const read = readFigures(
    intakeToFigures(textToIntake({ text, messages: [] }), 'guest', tables),
    null,
    tables,
  );
  const cores = read.figures.map(
    ({ target }) => labelToMatter(target.label, target.indicator, tables.figures.indicators).core,
  );
  const { entries, figures, document } = read;
  return textToSlips({
    entries,
    figures,
    tables: document.tables,
    facts: document.facts,
    cores,
  }).map(({ kind, anchor, reason }) => `${kind} ${anchor} ${reason}`);
}

const three = '某县三年行动计划（2023—2025年）\n一、工业\n';
const tasks = (count: number, but: (at: number) => string): string =>
  Array.from({ length: count }, (_, i) => but(i + 1)).join('\n');

test.each<[name: string, text: string, slips: string[]]>([
  [
    'parts beyond their whole',
    '1.改造老旧小区8个，其中城东街道5个、城西街道4个。',
    ['sum c1 其中 5＋4＝9，合计写 8个'],
  ],
  ['parts that are not all', '1.改造老旧小区8个，其中城东街道4个、城西街道2个。', []],
  [
    'one of a few that no part has',
    '1.改造老旧小区8个，其中城东街道3个、城西街道4个。',
    ['sum c1 其中 3＋4＝7，合计写 8个'],
  ],
  [
    'a total that names what it counts',
    '1.锂电产业140亿元，新材料100亿元，新医药产业产值达到3亿元，三大产业合计产值达到300亿元。',
    ['sum c1 前面的 140＋100＋3＝243，合计写 300亿元'],
  ],
  ['a rate that no number follows', '1.老年人月探访率达到。', ['missing c1 “达到”后面没有数字']],
  ['a rate that a word follows', '1.覆盖率达到全省前列。', []],
  [
    'a year in words beyond the window',
    `${three}1.至2028年建成长效机制。\n2.到2030年，建成“《到2029年规划》”确定的体系。`,
    ['year c1 这一处说的是 2028 年，全文说的是2023—2025年'],
  ],
  [
    'two values for one thing within a clause',
    `${three}1.到2025年，新建幼儿园8所。优化布局。到2025年，新建幼儿园6所。`,
    ['value c1 第1条写“新建幼儿园8所”，这里写“新建幼儿园6所”'],
  ],
  [
    'a cell of a table beside the text',
    `${three}1.到2025年，培育市级创新平台12家。\n指标\t2025年目标\n市级创新平台（家）\t10`,
    ['value ch1-p2 第1条写“培育市级创新平台12家”，表里写“10”'],
  ],
  [
    'parts of what stands before a change',
    '1.新引进项目64个、比上年增加29个，其中百亿项目10个、五十亿项目25个。',
    [],
  ],
  [
    'deeds of two fields under one vague name',
    `${three}1.到2025年，办好教育，实施补短板项目55个。\n2.到2025年，办好医院，实施补短板项目45个。`,
    [],
  ],
  [
    'a new harbour beside the whole place',
    `${three}1.到2025年，进出口总额达到1500亿元。\n2.到2025年，力争新港区实现进出口总额800亿元。`,
    [],
  ],
  ['what 其中 does not hold', '1.孵化器达到16家，其中省级4家，在孵企业近400家。', []],
  [
    'a total of a table',
    '指标\t单位\t2025年\n城东改造\t户\t500\n城西改造\t户\t400\n合计\t户\t910',
    ['sum row'],
  ],
  [
    'two values for one thing',
    `${three}1.到2025年，高新技术企业达到55家。\n2.到2025年，高新技术企业达到56家。`,
    ['value c2 第1条写“高新技术企业达到55家”，这里写“高新技术企业达到56家”'],
  ],
  [
    'a part of the place beside the whole',
    '某市2016年政府工作报告\n一、目标\n1.2016年，全市公共财政预算收入增长9.5%。\n2.做强县域。2016年县域地区生产总值增长11%，公共财政预算收入增长12%。',
    [],
  ],
  [
    'one value said twice',
    `${three}1.到2025年，高新技术企业达到55家。\n2.到2025年，高新技术企业达到55家。`,
    [],
  ],
  [
    'a year before the plan',
    `${three}1.到2022年，高新技术企业达到55家。`,
    ['year c1 这一处说的是 2022 年，全文说的是2023—2025年'],
  ],
  ['a look ahead', `${three}1.到2035年，高新技术企业达到55家。`, []],
  [
    'a number that is skipped',
    '1.修路。\n2.架桥。\n4.植树。',
    ['number c4 前一个编号是 2，这里是 4，中间的没有找到'],
  ],
  ['a number that comes twice', '1.修路。\n2.架桥。\n2.植树。', ['number c2x2 第2条前面已经有过']],
  [
    'a clause without a body',
    tasks(8, (at) => `${at}.做好第${at}项工作。${at === 5 ? '' : '（责任单位：县教育局）'}`),
    ['duty c5 这一条没有写责任单位，8 条里有 7 条写了'],
  ],
  ['nobody names bodies', tasks(8, (at) => `${at}.做好第${at}项工作。`), []],
  [
    'brackets of a document number',
    '1.落实某政发[2023]15号文件。',
    ['form c1 文号里的年份通常用六角括号，写作〔2023〕'],
  ],
  [
    'brackets of two kinds',
    '1.落实台政办字〔2023)15号要求，做好工作。',
    ['form c1 文号里的年份通常用六角括号，写作〔2023〕'],
  ],
  ['a title that is not closed', '1.落实《某县规划，做好工作。', ['form c1 书名号没有成对']],
  [
    'a number of a document with what does not belong there',
    '1.落实某政发〔23〕第05号文件。',
    [
      'form c1 文号里的年份通常写全四位，写作〔2023〕；文号的顺序号前通常不加“第”；文号的顺序号前通常不补 0，写作 5号',
    ],
  ],
  [
    'a number of a document without brackets',
    '1.落实某政发2023年15号文件。',
    ['form c1 文号里的年份通常用六角括号，写作〔2023〕'],
  ],
  [
    'a total behind its parts',
    '1.东岭、西河两镇分别新建冷库12座、9座，共计23座。\n2.新增企业10家，培育龙头3家、专精特新5家，合计8家。',
    ['sum c1 前面的 12＋9＝21，合计写 23座'],
  ],
  [
    'shares of three industries',
    '1.三次产业结构由10.1∶40.2∶49.7调整为9.3∶38.5∶45.2。',
    ['sum c1 三次产业的 9.3＋38.5＋45.2＝93，不是 100'],
  ],
  [
    'a figure without a unit',
    '1.高新技术企业达到55，收入比达到1.8。\n2.培训300、500人。',
    ['unit c1 这个数后面没有单位'],
  ],
  [
    'numbers within a paragraph',
    '1.做好三件事。一是修路；二是架桥；四是植树。\n2.提升(2)、(4)两项。',
    ['number c1 前一个编号是“二”，这里是“四”，中间的没有找到'],
  ],
  ['marks of notes', '1.落实住房公积金9条（2）政策，推进“五外”（4）联动。', []],
  ['a list that begins anew', '一、工业\n（一）修路\n（二）架桥\n（一）植树\n（二）种草', []],
  [
    'five years beside one',
    '某市2022年政府工作报告\n一、未来五年\n1.未来五年，新建中小学校100所。\n二、2022年工作\n2.新建中小学校10所。',
    [],
  ],
  ['all is well', '1.落实《某县规划》（某政发〔2023〕15号），推进“一网通办”。', []],
  [
    'a former name',
    '某县2025年重点工作任务\n1.修路。（责任单位：县国土资源局）',
    ['name c1 “县国土资源局”是机构改革以前的名称，现在多称自然资源和规划局（自然资源局）'],
  ],
  [
    'a present name that ends like a former one',
    '某县2025年重点工作任务\n1.修路。（责任单位：县自然资源和规划局、县文化广电旅游局、县经济和信息化局）',
    [],
  ],
])('%s', (_, text, slips) => {
  const found = slipsOf(text);
  if (slips[0] === 'sum row') expect(found).toEqual([expect.stringContaining('相加得 900，')]);
  else expect(found).toEqual(slips);
});
