import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { ClauseRecord } from '../model/clause.ts';
import { unitsToClasses } from '../model/unit-class.ts';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import { yamlToTaxonomy } from '../seed/load-topics.ts';
import { documentToMentions, subjectsToSearch } from './document-to-mentions.ts';
import { vocabulariesToSubjects } from './vocabularies-to-subjects.ts';

const taxonomy = yamlToTaxonomy(
  `
fallback: income
quiet: []
themes:
  - id: livelihood
    name: 民生
    topics:
      - { id: income, name: 收入, core: [人均可支配收入, 居民收入, 共同富裕], words: [收入] }
      - { id: education, name: 教育, core: [学前教育, 教育], mentions: [中小学], words: [学校] }
`,
  'topics.yaml',
);
const row = (id: string, rest: string): string =>
  `  - { id: ${id}, name: 名, direction: higher, topic: income, ${rest} }\n`;
const catalogue = yamlToCatalogue(
  `neutral: []\nlevels: []\nindicators:\n${row('income-growth', "unit: '%', kinds: [growth], aliases: [居民人均可支配收入], mentions: [人均可支配收入, 居民收入]")}${row('gdp-growth', "unit: '%', kinds: [growth], aliases: [GDP, 生产总值, 经济增长]")}${row('gazelles', 'unit: 家, aliases: [瞪羚企业], mentions: [瞪羚], elsewhere: [羚羊企业], only: 没有别的说法')}`,
  'indicators.yaml',
);
const subjects = vocabulariesToSubjects(taxonomy, catalogue);
const search = subjectsToSearch(subjects, taxonomy, catalogue, unitsToClasses([]));

const stateOf = (subject: string, clauses: ClauseRecord[], more = {}, missing: string[] = []) => {
  const document = { plan: makePlan({ missing }), clauses, targets: [], ...more };
  return documentToMentions(document, search).find((one) => one.subject === subject);
};

test('every subject has its state, a theme that of its topics; words hold no other of them', () => {
  const mentions = documentToMentions({ plan: makePlan(), clauses: [], targets: [] }, search);
  expect(mentions.map(({ subject, state }) => `${subject} ${state}`)).toEqual([
    'topics/livelihood none',
    'topics/income none',
    'topics/education none',
    'indicators/income-growth none',
    'indicators/gdp-growth none',
    'indicators/gazelles none',
  ]);
  expect(subjects[2]).toEqual({
    subject: 'topics/education',
    words: ['教育', '中小学'],
    only: '“学前教育”等都含有“教育”',
    elsewhere: [],
  });
});

test('words are found through blanks, quotation marks and in lists, wherever they stand', () => {
  const clauses = [
    makeClause({ anchor: 'c1', text: '1.培育单项冠军、“瞪 羚”企业。' }),
    makeClause({ anchor: 'c2', text: '二、做强瞪羚', type: 'heading' }),
  ];
  expect(stateOf('indicators/gazelles', clauses)).toEqual({
    subject: 'indicators/gazelles',
    state: 'named',
    where: ['c1', 'c2'],
    as: { c1: 'text', c2: 'text' },
    found: [
      { clause: 'c1', word: '瞪羚' },
      { clause: 'c2', word: '瞪羚' },
    ],
  });
});

test('a word that stands only in the label of another figure is given with the whole label', () => {
  const clauses = [
    makeClause({ anchor: 'c1', text: '1.单位GDP能耗下降3%。' }),
    makeClause({ anchor: 'c2', text: '2.推动经济增长，单位GDP能耗下降3%。' }),
  ];
  const label = { label: '单位GDP能耗', indicator: null, kind: 'reduction' as const, unit: '%' };
  const targets = ['c1', 'c2'].map((clause) => makeTarget({ clause, ...label }));
  expect(stateOf('indicators/gdp-growth', clauses, { targets })?.found).toEqual([
    { clause: 'c2', word: '经济增长' },
    { clause: 'c1', word: '单位GDP能耗' },
  ]);
});

test('a name of a body and a cited title are told from the text', () => {
  const clauses = [
    makeClause({
      anchor: 'c1',
      text: '1.办好实事。（责任单位：区教育和体育局）',
      duties: [{ role: '责任单位', bodies: ['区教育和体育局'] }],
    }),
    makeClause({ anchor: 'c2', text: '2.由区教育和体育局牵头，落实《学前教育法》。' }),
    makeClause({ anchor: 'c3', text: '3.区教育和体育局办好教育。' }),
  ];
  expect(stateOf('topics/education', clauses)?.as).toEqual({
    c1: 'body',
    c2: 'title',
    c3: 'text',
  });
});

test('a figure of its row, or one without a row that its words name, is its own', () => {
  const clauses = [makeClause({ text: '1.瞪羚企业、单项冠军分别达到3家、2家。' })];
  const figure = makeTarget({
    clause: 'c1',
    label: '瞪羚企业',
    unit: '家',
    kind: 'level',
    indicator: null,
  });
  const own = { targets: [figure] };
  expect(stateOf('indicators/gazelles', clauses, own)?.state).toBe('own');
  const other = { targets: [{ ...figure, kind: 'growth' as const, unit: '%' }] };
  expect(stateOf('indicators/gazelles', clauses, other)?.state).toBe('named');
  const grown = { targets: [{ ...figure, indicator: 'income-growth' }] };
  expect(stateOf('topics/income', clauses, grown)?.state).toBe('own');
});

test('a promise without a numeral is its own, and its measure is only named', () => {
  const text = '1.居民人均可支配收入与GDP增速同步。';
  const commitments = [
    { text: '居民人均可支配收入与GDP增速同步', form: 'in-step' as const, by: null },
  ];
  const clauses = [makeClause({ text, commitments })];
  expect(stateOf('indicators/income-growth', clauses)?.state).toBe('own');
  expect(stateOf('topics/livelihood', clauses)?.state).toBe('own');
  expect(stateOf('indicators/gdp-growth', clauses)?.state).toBe('named');
});

test('a promise that names nothing is of what its sentence says before it', () => {
  const text = '1.改善民生。支持中小学建设，完成年度任务。';
  const commitments = [{ text: '完成年度任务', form: 'assigned' as const, by: null }];
  expect(stateOf('topics/education', [makeClause({ text, commitments })])?.state).toBe('own');
});

test('of what a part treats that is not held, the document is not said to be silent', () => {
  expect(stateOf('topics/education', [], {}, ['附件：教育强区任务书'])).toMatchObject({
    state: 'named',
    where: [],
  });
  expect(stateOf('indicators/gazelles', [], {}, ['附件：主要指标表'])?.state).toBe('named');
  expect(stateOf('indicators/gazelles', [], {}, ['附件：责任清单'])?.state).toBe('none');
});
