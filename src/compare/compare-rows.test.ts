import { describe, expect, test } from 'vitest';
import {
  type CompareRow,
  type ComparedClause,
  clauseToRow,
  headOf,
  shownText,
  topicToRows,
  topicsToRows,
} from './compare-rows.ts';

const clause = (ref: string, topics: string[], matches: string[] = []): ComparedClause => {
  const [plan = '', anchor = ''] = ref.split('#');
  return {
    plan,
    anchor,
    label: anchor,
    text: `${ref}。`,
    topics,
    spoken: {},
    figures: [],
    matches,
  };
};

/** Rows as text: `head: a | 未提及`. */
const drawn = (rows: CompareRow[]): string[] =>
  rows.map((row) =>
    row.cells
      .map(({ clauses, also, state }) =>
        state === 'text'
          ? [...clauses, ...also.map((one) => ({ ...one, anchor: `(${one.anchor})` }))]
              .map(({ anchor }) => anchor)
              .join('+')
          : state,
      )
      .join(' | '),
  );

const a1 = clause('a#c1', ['x', 'y'], ['b#c1']);
const a2 = clause('a#c2', ['x']);
const b1 = clause('b#c1', ['x'], ['a#c1']);
const b2 = clause('b#c2', ['x'], ['a#c1']);

const silence = { said: '没有找到“乙”', where: [] };
const column = (...clauses: ComparedClause[]) => ({ clauses, silences: { z: silence } });

describe('rows of the collation', () => {
  test('topics as rows: in full once, then as reference; silent and absent told apart', () => {
    const topics = [
      { id: 'x', name: '甲' },
      { id: 'y', name: '乙' },
      { id: 'z', name: '丙' },
    ];
    expect(drawn(topicsToRows(topics, [column(a1, a2), column(b1), null]))).toEqual([
      'c1+c2 | c1 | absent',
      '(c1) | silent | absent',
      'silent | silent | absent',
    ]);
  });

  test('a silent cell says what its plan says of the topic', () => {
    const [row] = topicsToRows([{ id: 'z', name: '丙' }], [column(a1), null]);
    expect(row?.cells.map((cell) => cell.silence)).toEqual([silence, undefined]);
  });

  test('one topic: counterparts side by side, the rest behind', () => {
    expect(drawn(topicToRows('x', [column(a2, a1), column(b2, b1), column()]))).toEqual([
      'c1 | c2+c1 | silent',
      'c2 | none | silent',
    ]);
    expect(topicToRows('nothing', [column(a1)])).toEqual([]);
  });

  test('a clause shows the sentences and figures of the row’s topic, whichever it is filed under first', () => {
    const text = '1.甲的事。做甲3个。做乙5个。再做甲。';
    const one: ComparedClause = {
      ...clause('a#c1', ['x', 'y']),
      text,
      figures: ['3个', '5个'],
      spoken: {
        x: {
          sentences: [
            [6, 11],
            [16, 20],
          ],
          figures: [0],
        },
        y: { sentences: [[11, 16]], figures: [1] },
      },
    };
    const topics = [
      { id: 'x', name: '甲' },
      { id: 'y', name: '乙' },
    ];
    const shown = topicsToRows(topics, [column(one)]).map(({ cells: [cell] }) => cell?.clauses[0]);
    expect(shown.map((it) => it && shownText(it))).toEqual(['做甲3个。……再做甲。', '做乙5个。']);
    expect(topicToRows('y', [column(one)])[0]?.head).toBe('做乙5个');
  });

  test('a row holds no pair that the margins do not', () => {
    const [a, b, c] = [
      clause('a#c1', ['x'], ['b#c1']),
      clause('b#c1', ['x'], ['c#c1', 'a#c1']),
      clause('c#c1', ['x'], ['b#c1']),
    ];
    expect(drawn(topicToRows('x', [column(a), column(b), column(c)]))).toEqual([
      'c1 | c1 | none',
      'none | none | c1',
    ]);
  });

  test('one clause with its counterparts', () => {
    expect(drawn([clauseToRow(a1, [column(a2, a1), column(b2, b1), null])])).toEqual([
      'c1 | c1 | absent',
    ]);
  });

  test.each([
    ['12.强化镇域功能。支持…', '强化镇域功能'],
    ['四是深化城市智理。结合…', '深化城市智理'],
    ['第十二条 本办法所称数据，是指…', '本办法所称数据，是指…'],
    ['（三）加强监管：一要…', '加强监管'],
  ])('%s → %s', (text, head) => {
    expect(headOf({ text })).toBe(head);
  });
});
