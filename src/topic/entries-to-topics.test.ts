import { describe, expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import { makeClause } from '../model/fixtures/records.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadTopics, yamlToTaxonomy } from '../seed/load-topics.ts';
import { entriesToTopics } from './entries-to-topics.ts';
import { entryToTopics } from './entry-to-topics.ts';
import { taxonomyToWords } from './taxonomy-to-trie.ts';
import { stripDuties } from './strip-duties.ts';

const taxonomy = loadTopics(folderToCollection());

const entry = (text: string, more: Partial<ClauseRecord> = {}): ClauseRecord =>
  makeClause({ plan: 'a-plan', text, ...more });

const topicsOf = (one: ClauseRecord) => entriesToTopics([one], taxonomy, [])[0];

describe('entriesToTopics', () => {
  test.each([
    ['12.培育壮大科技型中小企业。全年新增高新技术企业20家。', 'tech-enterprises'],
    ['（三）加强耕地保护。建成高标准农田3万亩。', 'farmland'],
    ['5.推广绿色建筑。新建建筑执行绿色建筑标准。', 'green-building'],
    ['新增绿色建筑50万平方米。', 'green-building'],
    ['二是强化要素保障。落实用地、用能保障，推进“亩均效益”评价。', 'factors'],
    ['3.落实河（湖）长制。建设美丽幸福河湖，治理中小河流。', 'water-network'],
    ['第七条 建设５Ｇ基站，推进千兆光网。', 'digital-infrastructure'],
    ['新增“四上”企业30家。', 'enterprise-growth'],
    ['扎实做好低保、特困人员供养。', 'assistance'],
    // what was passed over as everybody's language and is a matter of its own
    ['加快组建绵阳农村商业银行股份有限公司。', 'fiscal-finance'],
    ['强化政府投资项目全程监管和跟踪审计。', 'investment'],
    ['开展“讲严立”专题警示教育。', 'government-building'],
    ['深入开展安全教育培训。', 'work-safety'],
  ])('%s → %s first', (text, topic) => {
    expect(topicsOf(entry(text))?.[0]).toBe(topic);
  });

  test('a clause of three matters has three topics', () => {
    const text =
      '深入打好蓝天、碧水、净土保卫战。空气质量优良天数增加，黑臭水体清零，受污染耕地安全利用。';
    expect(new Set(topicsOf(entry(text)))).toEqual(new Set(['air', 'water-quality', 'soil']));
  });

  test.each([
    ['完善师承教育模式，建设名中医工作室。', 'health'],
    ['降低生育、养育、教育成本，发展普惠托育服务。', 'childcare'],
    ['构建人才链、教育链、产业链、创新链融合发展机制，吸引顶尖人才。', 'talent'],
  ])('%s is no matter of schools', (text, topic) => {
    expect(topicsOf(entry(text))?.[0]).toBe(topic);
    expect(topicsOf(entry(text))).not.toContain('education');
  });

  test('the bracket of bodies says nothing of the matter', () => {
    const text = '4.提升统筹能力。完善举措。（责任单位：区科技局、区教育和体育局、各镇〈街道〉）';
    expect(topicsOf(entry(text))).toEqual(['guidance']);
    expect(stripDuties('推进。（市科委、市农业农村委）')).toBe('推进。');
    expect(stripDuties('办好。(区政府办公室、区大数据中心按职责分工负责)')).toBe('办好。');
    expect(stripDuties('粮食（含大豆）增产。')).toBe('粮食（含大豆）增产。');
  });

  test('a clause without any word takes the topic of the heading above it', () => {
    const path = [
      { anchor: 'ch1', label: '一、', heading: '总的考虑' },
      { anchor: 'ch1-s1', label: '（一）', heading: '发展养老服务' },
    ];
    expect(topicsOf(entry('9.再上台阶。', { path }))).toEqual(['eldercare']);
  });

  test('headings and the frame have none', () => {
    const all = [
      entry('一、养老服务', { anchor: 'ch1', type: 'heading' }),
      entry('各镇人民政府：', { anchor: 'head-p1', type: 'paragraph' }),
      entry('附件：就业任务', { anchor: 'a1-end-p1', type: 'paragraph' }),
    ];
    expect(entriesToTopics(all, taxonomy, [])).toEqual([[], [], []]);
  });

  test('as many topics as it speaks of, each by its own sentences', () => {
    const text =
      '16.推进重点行业低碳转型。系统推进碳达峰碳中和。开展耕地质量提升行动。大力发展绿色建筑，到2025年累计新增绿色建筑面积80万平方米以上。加快配套充电桩建设安装。';
    const spoken = entryToTopics(entry(text), taxonomyToWords(taxonomy));
    const sentencesOf = (id: string) =>
      spoken.find(({ topic }) => topic === id)?.sentences.map(([from, to]) => text.slice(from, to));
    expect(spoken.map(({ topic }) => topic).slice(0, 1)).toEqual(['carbon']);
    expect(sentencesOf('farmland')).toEqual(['开展耕地质量提升行动。']);
    // What names no topic goes on with the one before it.
    expect(sentencesOf('green-building')).toEqual([
      '大力发展绿色建筑，到2025年累计新增绿色建筑面积80万平方米以上。',
      '加快配套充电桩建设安装。',
    ]);
  });

  test.each([
    [
      '13.扩大有效投资。聚焦新基建、保障性安居工程、农林水利、社会事业等补短板领域，规范项目推进。',
      'renewal',
    ],
    [
      '14.完善智慧社区。推动政务服务、教育服务、医疗服务、养老服务等领域智慧应用场景覆盖。',
      'education',
    ],
    ['20.深度节水。创新水权等交易措施，用好财税杠杆，倒逼提升节水效果。', 'fiscal-finance'],
    ['7.改造传统产业。推动智能建造与新型建筑工业化协同发展。', 'green-building'],
    ['9.绿色建筑。新增绿色建筑25万平方米。', 'cityscape'],
  ])('what is only a means or a field in a row is no topic: %s', (text, topic) => {
    expect(topicsOf(entry(text))).not.toContain(topic);
  });

  test('never none and none twice, whatever the text', () => {
    const vocabulary = taxonomy.themes.flatMap((theme) => theme.topics.flatMap((one) => one.core));
    let state = 7;
    const next = (size: number) => (state = (state * 48271) % 2147483647) % size;
    const all = Array.from({ length: 300 }, () =>
      entry(Array.from({ length: next(60) }, () => vocabulary[next(vocabulary.length)]).join('，')),
    );
    for (const topics of entriesToTopics(all, taxonomy, [])) {
      expect(topics.length).toBeGreaterThan(0);
      expect(new Set(topics).size).toBe(topics.length);
    }
  });

  test('a review overrules the rules', () => {
    const reviews = [
      {
        entry: 'a-plan#c1',
        topics: ['media'],
        where: 'reviews/topics.yaml 第1条',
        reason: 'for the test',
      },
    ];
    expect(entriesToTopics([entry('养老服务')], taxonomy, reviews)).toEqual([['media']]);
  });
});

describe('the vocabulary', () => {
  test('has a dozen themes or more and 60 to 90 topics', () => {
    expect(taxonomy.themes.length).toBeGreaterThanOrEqual(12);
    const topics = taxonomy.themes.flatMap((theme) => theme.topics);
    expect(topics.length).toBeGreaterThanOrEqual(60);
    expect(topics.length).toBeLessThanOrEqual(90);
  });

  test.each([
    ['fallback: x\nquiet: []\nthemes: []\n', /themes：空着|themes：写的是 \[\]；不能空着/],
    [
      'fallback: b\nquiet: []\nthemes:\n  - {id: a, name: 甲, topics: [{id: a, name: 乙, core: [丙], words: [丁]}]}\n',
      /第4行第61列 themes|不能写两次/,
    ],
    [
      'fallback: c\nquiet: []\nthemes:\n  - {id: a, name: 甲, topics: [{id: b, name: 乙, core: [丙], words: [丁]}]}\n',
      /fallback：写的是“c”/,
    ],
  ])('a fault is told with its key: %#', (text, message) => {
    expect(() => yamlToTaxonomy(text, 'topics.yaml')).toThrow(message);
  });
});

test.each([
  ['看病', 'health'],
  ['上学', 'education'],
  ['房子', 'renewal'],
  ['工资', 'income'],
  ['收入', 'income'],
  ['上网', 'digital-infrastructure'],
  ['停车', 'transport'],
  ['供暖', 'renewal'],
])('the word of citizens %s leads to the topic %s', (word, topic) => {
  const known = taxonomy.themes
    .flatMap((theme) => theme.topics)
    .filter(({ core, words, everyday }) => [...core, ...words, ...everyday].includes(word));
  expect(known.map(({ id }) => id)).toContain(topic);
});
