import { describe, expect, test } from 'vitest';
import { entryToDuties } from './entry-to-duties.ts';

/** Text → `role: A、B` lines as read; wording from the five plans and from documents of other places. */
const cases: [why: string, text: string, duties: string[]][] = [
  [
    'a bracket within the last name of a line',
    '做好。\n责任单位：市行政服务中心、县（区）政府（管委会）',
    ['责任单位: 市行政服务中心 | 县（区）政府（管委会）'],
  ],
  [
    'a leaning name with a bracket behind it',
    '做好。（市生态环境局牵头督导，各县、区人民政府（管委会）负责落实）',
    ['牵头: 市生态环境局', '落实: 各县、区人民政府（管委会）'],
  ],
  [
    'bare places lean on the government that follows',
    '做好。（牵头单位：市文旅局；责任单位：市房管局，江岸、江汉、武昌区人民政府，武汉文旅集团）',
    ['牵头单位: 市文旅局', '责任单位: 市房管局 | 江岸、江汉、武昌区人民政府 | 武汉文旅集团'],
  ],
  [
    'levels of places, forms of offices, and 中 lean on what follows',
    '做好。\n责任单位：区政府各委、办、局、各市、州、县人民政府、中、省属各单位、各辖市、区人民政府、街道办事处和有关单位',
    [
      '责任单位: 区政府各委、办、局 | 各市、州、县人民政府 | 中、省属各单位 | 各辖市、区人民政府 | 街道办事处 | 有关单位',
    ],
  ],
  [
    'two lists joined by 及',
    '做好。（市政府办公室牵头，市级各有关部门及各县市区政府按职责分工负责）',
    ['牵头: 市政府办公室', '按职责分工: 市级各有关部门 | 各县市区政府'],
  ],
  [
    'by duty they lead',
    '做好。〔省委编办、商务厅按职责牵头，省直有关部门（单位）负责〕',
    ['按职责: 省委编办 | 商务厅', '负责: 省直有关部门（单位）'],
  ],
  [
    'as it fits the place',
    '做好。（省科技厅按职责分工负责，各地级以上市人民政府结合实际落实）',
    ['按职责分工: 省科技厅', '落实: 各地级以上市人民政府'],
  ],
  [
    'a short stranger among departments of a line',
    '做好。\n牵头单位：省经信厅；配合单位：省科技厅、之江智谷、省数据局',
    ['牵头单位: 省经信厅', '配合单位: 省科技厅 | 之江智谷 | 省数据局'],
  ],
  [
    'full-width bracket',
    '做好。（责任单位：区科技局、区财政局）',
    ['责任单位: 区科技局 | 区财政局'],
  ],
  [
    'a line with a role behind one name',
    '做好。\n责任单位：区发展改革局（牵头）、区科技局',
    ['牵头: 区发展改革局', '责任单位: 区科技局'],
  ],
  [
    'another verb after the comma',
    '做好。（区发展改革局、区科技局按职责分工负责，各镇街落实）',
    ['按职责分工: 区发展改革局 | 区科技局', '落实: 各镇街'],
  ],
  ['half-width, half-width colon', '做好。(责任单位:区科技局)', ['责任单位: 区科技局']],
  ['square brackets', '做好。【责任单位：区科技局】', ['责任单位: 区科技局']],
  [
    'bracket inside a name',
    '做好。（责任单位：区科技局、各镇〈街道〉）',
    ['责任单位: 区科技局 | 各镇〈街道〉'],
  ],
  [
    'same signs inside a name',
    '做好。(责任单位:各镇(街)、经济开发区)',
    ['责任单位: 各镇(街) | 经济开发区'],
  ],
  [
    'trailing 等',
    '做好。（责任单位：区科技局、各镇〈街道〉等）',
    ['责任单位: 区科技局 | 各镇〈街道〉'],
  ],
  [
    'quotation in a name',
    '做好。(责任单位:区商务和投资促进局、区“5+3”产业链责任单位)',
    ['责任单位: 区商务和投资促进局 | 区“5+3”产业链责任单位'],
  ],
  [
    'comma parts names too',
    '做好。（责任单位：省通信管理局，省铁塔公司、各市人民政府）',
    ['责任单位: 省通信管理局 | 省铁塔公司 | 各市人民政府'],
  ],
  [
    'two labels',
    '做好。（牵头单位：区科技局；配合单位：区财政局、区商务局）',
    ['牵头单位: 区科技局', '配合单位: 区财政局 | 区商务局'],
  ],
  [
    'two labels parted by a comma',
    '做好。（牵头部门：市科技局，责任部门：市财政局）',
    ['牵头部门: 市科技局', '责任部门: 市财政局'],
  ],
  [
    'label within brackets of its own',
    '做好。（牵头（责任）单位：区科技局）',
    ['牵头（责任）单位: 区科技局'],
  ],
  [
    'by their duties',
    '做好。(区政府办公室、区委编办按职责分工负责)',
    ['按职责分工: 区政府办公室 | 区委编办'],
  ],
  [
    '等部门 before the phrase',
    '做好。（市科委、市财政局等部门按职责分工负责）',
    ['按职责分工: 市科委 | 市财政局'],
  ],
  [
    'how to read the list',
    '做好。（市发改委、市财政局按职责分工负责，排在第一位的为牵头单位，下同）',
    ['按职责分工: 市发改委 | 市财政局'],
  ],
  [
    'roles behind the names',
    '做好。（市发展改革委牵头，市财政局、市科技局等配合）',
    ['牵头: 市发展改革委', '配合: 市财政局 | 市科技局'],
  ],
  [
    'roles behind the names under a label',
    '做好。（责任单位：区发展改革局牵头，区科技局配合）',
    ['牵头: 区发展改革局', '配合: 区科技局'],
  ],
  ['one body', '做好。（市教育局负责）', ['负责: 市教育局']],
  ['会同', '做好。（由市教育局会同市财政局负责）', ['负责: 市教育局 | 市财政局']],
  [
    'leaders are no bodies',
    '做好。（责任领导：张三；责任单位：市科技局；责任人：李四）',
    ['责任单位: 市科技局'],
  ],
  ['leaders alone', '做好。（责任领导：张三、李四）', []],
  ['deadline first', '做好。（完成时限：2023年底；责任单位：市科技局）', ['责任单位: 市科技局']],
  [
    'deadline, then a role behind the name',
    '做好。（完成时限：2023年底；区科技局牵头）',
    ['牵头: 区科技局'],
  ],
  [
    'no label at the end',
    '做好。（市科委、上海金融监管局、相关区）',
    ['责任单位: 市科委 | 上海金融监管局 | 相关区'],
  ],
  [
    'no label before the full stop',
    '完成危房改造（市住建局、市财政局）。',
    ['责任单位: 市住建局 | 市财政局'],
  ],
  [
    'several in one clause',
    '一是做好。（责任单位：区科技局）二是做好。（责任单位：区财政局）',
    ['责任单位: 区科技局', '责任单位: 区财政局'],
  ],
  [
    'a bracket a paragraph',
    '做好。（责任单位：区科技局）\n做完。（责任单位：区财政局）',
    ['责任单位: 区科技局', '责任单位: 区财政局'],
  ],
  [
    'line wrap inside a name',
    '做好。（责任单位：区科技局、区发展\n改革局）',
    ['责任单位: 区科技局 | 区发展改革局'],
  ],
  [
    'a line of its own',
    '做好。\n牵头单位：市发改委\n责任单位：市财政局、各县（市、区）',
    ['牵头单位: 市发改委', '责任单位: 市财政局 | 各县（市、区）'],
  ],
  [
    'a name with its second name',
    '做好。（责任单位：市发展改革委（市能源局）、市财政局）',
    ['责任单位: 市发展改革委（市能源局） | 市财政局'],
  ],
  [
    'one name with 、 in it',
    '做好。（责任单位：市财政局，各市、县（市、区）人民政府）',
    ['责任单位: 市财政局 | 各市、县（市、区）人民政府'],
  ],
  [
    '和 within and between names',
    '做好。（责任单位：区工业和信息化局和各镇街）',
    ['责任单位: 区工业和信息化局 | 各镇街'],
  ],
  ['lost colon', '做好。（责任单位 区科技局 区财政局）', ['责任单位: 区科技局 | 区财政局']],
  ['lost closing sign', '做好。（责任单位：区科技局、区财政局', ['责任单位: 区科技局 | 区财政局']],
  [
    'two labels in a line',
    '做好。\n牵头单位：市发改委；配合单位：市财政局。',
    ['牵头单位: 市发改委', '配合单位: 市财政局'],
  ],
  [
    'two labels parted by 、',
    '做好。（牵头单位：市科技局、配合单位：市财政局）',
    ['牵头单位: 市科技局', '配合单位: 市财政局'],
  ],
  [
    'a label in a bracket of its own',
    '做好。\n【责任单位】区科技局、区财政局\n【完成时限】2023年',
    ['责任单位: 区科技局 | 区财政局'],
  ],
  [
    'a label with its list on the next line',
    '做好。\n责任单位：\n区科技局、区财政局',
    ['责任单位: 区科技局 | 区财政局'],
  ],
  ['a numbered label', '做好。\n（2）责任单位：区科技局', ['责任单位: 区科技局']],
  [
    'a sentence among sentences',
    '工作目标：做好。责任单位：区科技局。完成时限：2023年。',
    ['责任单位: 区科技局'],
  ],
  [
    'role behind one name',
    '做好。（责任单位：区科技局（牵头）、区财政局）',
    ['牵头: 区科技局', '责任单位: 区财政局'],
  ],
  [
    'deadline among the names',
    '做好。（责任单位：区科技局，2023年底前完成）',
    ['责任单位: 区科技局'],
  ],
  ['deadline before a role', '做好。（2023年6月底前完成，区科技局负责）', ['负责: 区科技局']],
  [
    'people beside departments',
    '做好。（责任单位：区科技局 张三、区残联 李四）',
    ['责任单位: 区科技局 | 区残联'],
  ],
  ['等5个部门', '做好。（市科技局、市财政局等5个部门负责）', ['负责: 市科技局 | 市财政局']],
  [
    'ministries',
    '做好。（国家发展改革委、财政部、商务部）',
    ['责任单位: 国家发展改革委 | 财政部 | 商务部'],
  ],
  [
    'ministries joined by 和',
    '做好。（工业和信息化部、教育部和财政部等按职责分工负责）',
    ['按职责分工: 工业和信息化部 | 教育部 | 财政部'],
  ],
  ['负责牵头', '做好。（市发展改革委负责牵头）', ['牵头: 市发展改革委']],
  ['a collective alone behind a full stop', '做好。（各镇街）', ['责任单位: 各镇街']],
  [
    'a sign that is no bracket',
    'PM2.5浓度<35微克/立方米。（责任单位：区生态环境分局）',
    ['责任单位: 区生态环境分局'],
  ],
  [
    'a deadline with its aim first, roles of assessment',
    '（3月底取得阶段性成效并持续推进，牵头考核单位：县水利局；配合考核单位：县财政局、各镇街）',
    ['牵头考核单位: 县水利局', '配合考核单位: 县财政局 | 各镇街'],
  ],
  [
    'bodies that are no bureaux',
    '做好。（推进单位：合肥海关、市贸促会、乡镇、高新集团）',
    ['推进单位: 合肥海关 | 市贸促会 | 乡镇 | 高新集团'],
  ],
  ['schools', '做好。\n落实单位：县教育局、各中小学', ['落实单位: 县教育局 | 各中小学']],
  [
    'roles without 单位',
    '做好。（主办：县教育局；协办：县财政局）',
    ['主办: 县教育局', '协办: 县财政局'],
  ],
  [
    'two labels parted by a blank',
    '做好。\n主办单位：县教育局　协办单位：县财政局',
    ['主办单位: 县教育局', '协办单位: 县财政局'],
  ],
  [
    'labels of any form',
    '做好。（实施主体：县城投集团；行业主管部门：县住建局；参加单位：县人武部）',
    ['实施主体: 县城投集团', '行业主管部门: 县住建局', '参加单位: 县人武部'],
  ],
  ['a last line without a label', '做好。\n县教育局、县财政局', ['责任单位: 县教育局 | 县财政局']],
  [
    'a sentence that says nothing else',
    '做好。县教育局牵头，县财政局、各镇街配合。',
    ['牵头: 县教育局', '配合: 县财政局 | 各镇街'],
  ],
  ['由', '做好。由县教育局负责。', ['负责: 县教育局']],
  [
    'no label: one department beyond doubt is enough behind a sentence',
    '做好。（县水利局、乡镇、高新集团）',
    ['责任单位: 县水利局 | 乡镇 | 高新集团'],
  ],
  ['no label: customs', '做好。（合肥海关、市贸促会）', ['责任单位: 合肥海关 | 市贸促会']],
  ['no label: a deadline first', '做好。（6月底前，县水利局）', ['责任单位: 县水利局']],
  [
    'roles in signs of their own',
    '做好。【牵头】县水利局【配合】县财政局',
    ['牵头: 县水利局', '配合: 县财政局'],
  ],
  ['prose: who takes part in a trial', '试点单位：第一中学、人民医院。', []],
  ['prose: a signature', '做好。\n青川县人民政府办公室', []],
  ['prose: fields of work', '加强联合执法，由城管、公安、市场监管等部门配合。', []],
  ['prose: all must help', '各部门要密切配合，各镇街负责落实。', []],
  ['prose: a collective within a sentence', '覆盖全市（各区县）。', []],
  ['prose: duties still to be given', '做好。（责任单位由区政府另行明确）', []],
  ['prose: who supports', '建立多元投入（政府支持）机制。', []],
  ['prose: a body yet to be named', '编制规划（由国务院确定的部门负责）。', []],
  ['prose: the authority in apposition', '报送主管部门（市科委）。', []],
  ['prose: short for', '上海市科学技术委员会（以下简称市科委）', []],
  ['prose: a list of people', '成员：李四（省教育厅）', []],
  ['prose: levels', '建设三级体系（市、县、乡）。', []],
  ['prose: scope', '建设地铁。（中心城区）', []],
  ['prose: a label of another kind', '重点任务（实施时间：2023年）', []],
  ['prose: responsibility as a word', '压实主体责任：各部门要做好工作。', []],
  ['prose: a sentence under the label', '责任单位：要切实负起责任。', []],
  ['prose: a note', '（此件公开发布）', []],
  ['nothing', '', []],
];

describe('entryToDuties', () => {
  test.each(cases)('%s: %s', (_why, text, expected) => {
    const { duties } = entryToDuties({ text });
    expect(duties.map((duty) => `${duty.role}: ${duty.bodies.join(' | ')}`)).toEqual(expected);
  });

  test('ranges hold the brackets with their signs', () => {
    const text = '一是做好。（责任单位：区科技局）二是做好。（责任单位：各镇〈街道〉）';
    expect(entryToDuties({ text }).ranges.map((range) => text.slice(...range))).toEqual([
      '（责任单位：区科技局）',
      '（责任单位：各镇〈街道〉）',
    ]);
  });

  test('what could not be read is said', () => {
    expect(entryToDuties({ text: '做好。（责任单位：）' }).doubts[0]?.text).toMatch('没有单位名');
    expect(entryToDuties({ text: '做好。（责任单位：区科技局' }).doubts[0]?.text).toMatch(
      '没有收尾',
    );
    expect(entryToDuties({ text: '做好。（责任单位：另行通知）' }).doubts[0]?.text).toMatch(
      '另行通知',
    );
  });

  test('a 30,000-character clause of opening signs ends', () => {
    expect(entryToDuties({ text: '（'.repeat(30_000) }).duties).toEqual([]);
    expect(entryToDuties({ text: '（责任单位：。'.repeat(4_000) }).duties).toEqual([]);
  });
});
