import { describe, expect, test } from 'vitest';
import { makeClause } from '../model/fixtures/records.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadTopics } from '../seed/load-topics.ts';
import { taxonomyToTrie } from '../topic/taxonomy-to-trie.ts';
import { entryToProjects } from './entry-to-projects.ts';

const trie = taxonomyToTrie(loadTopics(folderToCollection()));

function projectsOf(text: string): string[] {
  const entry = makeClause({ text });
  return entryToProjects(entry, trie).map(({ name, range }) => {
    expect(text.slice(...range)).toBe(name);
    return name;
  });
}

const named: [text: string, names: string[]][] = [
  ['积极发展智慧物流,加快建设大运河智慧冷链物流中心,促进融合发展', ['大运河智慧冷链物流中心']],
  [
    '加快三十九中北校及实验小学北校、开发区实验中学、开发区实验小学等新建和改扩建工程，满足需求',
    ['三十九中北校', '实验小学北校', '开发区实验中学', '开发区实验小学'],
  ],
  ['加快中医院新院等项目建设，强化医共体建设', ['中医院新院']],
  ['推进运河湿地、双龙湖湿地、赵村湿地等湿地公园建设', ['运河湿地', '双龙湖湿地', '赵村湿地']],
  ['加快两岸公园等城市公园建设', ['两岸公园']],
  ['加快推进残疾人康复中心建设', ['残疾人康复中心']],
  ['推进金融大厦、东岳金融中心等项目建设', ['金融大厦', '东岳金融中心']],
  [
    '建设泰山碧霞湖文化项目、北方教育装备产业园项目、山东出版书城文化综合体项目等一批示范性、标识性项目',
    ['泰山碧霞湖文化项目', '北方教育装备产业园项目', '山东出版书城文化综合体项目'],
  ],
  ['完成临滕高速、省道103济枣线改建工程', ['临滕高速', '省道103济枣线改建工程']],
  ['店韩路快速通道、郯薛路竣工通车', ['店韩路快速通道', '郯薛路']],
  [
    '开工建设庄里抽水蓄能电站、中广核储能电站二期等项目',
    ['庄里抽水蓄能电站', '中广核储能电站二期'],
  ],
  ['全力推进大运河国家文化公园 (台儿庄段)建设,积极推进', ['大运河国家文化公园 (台儿庄段)']],
  ['加快建设投资15亿元的中欧高端数控机床产业园', ['中欧高端数控机床产业园']],
];

/** Programmes, classes and prose: what a reader would not look for as a place. */
const unnamed = [
  '实施森林质量精准提升工程',
  '实施畜产品稳产保供工程',
  '实施学前教育提升工程',
  '深入实施荒山披绿、湿地复绿、城区绣绿等十大工程',
  '聚焦保障性安居工程、农林水利、社会事业等补短板项目',
  '加快智慧校园、智慧医院、智慧停车场等建设',
  '实施市政道路、园林绿化、防汛排涝、智慧管理等城市建设项目',
  '推动枣庄职业学院、枣庄科技职业学院创建国家“双高计划”学校',
  '建好用好国家先进印染技术创新中心',
  '组织企业积极申报国家智能工厂、智能制造标杆企业等项目',
  '加快推进2023年列入省现代水网建设清单的重点工程建设',
  '加快构建以经典物流园、苏宁物流园为重点的物流聚集区',
  '开展“十百千”示范工程',
  '（责任单位：区大数据中心、区融媒体中心、经济开发区）',
];

describe('entryToProjects', () => {
  test.each(named)('%s', (text, names) => {
    expect(projectsOf(text)).toEqual(names);
  });
  test.each(unnamed)('none: %s', (text) => {
    expect(projectsOf(text)).toEqual([]);
  });

  test('a project has the topic that its own words speak of, not all of its clause', () => {
    const entry = makeClause({
      topics: ['trade', 'transport'],
      text: '稳外贸，完成京杭运河枣庄段二级航道整治、长河港业铁路专用线工程。',
    });
    const topics = loadTopics(folderToCollection()).themes.flatMap((theme) =>
      theme.topics.map(({ id }) => id),
    );
    expect(entry.topics.filter((topic) => !topics.includes(topic))).toEqual([]);
    expect(entryToProjects(entry, trie).map((project) => project.topics)).toEqual([
      ['transport'],
      ['transport'],
    ]);
  });
});
