import { describe, expect, test } from 'vitest';
import { queryToCompare } from './compare-state.ts';
import { type Frame, settleState } from './frame.ts';

const column = (id: string) => ({
  id,
  place: '某区',
  title: '计划',
  siglum: '某',
  color: 'mo',
  draft: false,
  note: '',
});
const frame: Frame = {
  columns: ['a', 'b', 'c', 'd', 'e', 'missing-1'].map(column),
  replaced: { draft: 'second', second: 'b' },
  themes: [
    { id: 'overall', name: '总体', topics: [{ id: 'goals', name: '目标' }] },
    { id: 'green', name: '绿色', topics: [{ id: 'water', name: '水' }] },
  ],
};
const settle = (query: string) => settleState(queryToCompare(query), frame);

describe('settleState', () => {
  test('nothing asked: the plans in force and the first theme of substance', () => {
    const { state, messages } = settle('');
    expect(state.plans).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(state.theme).toBe('green');
    expect(messages).toEqual([]);
  });

  test.each([
    ['?plans=a,zzz&topic=water', '“zzz”不在本集中'],
    ['?plans=a,b&topic=nothing', '没有“nothing”这个主题'],
    ['?theme=nowhere', '没有“nowhere”这一类主题'],
    ['?clause=zzz%23c1', '“zzz#c1”不在本集中'],
    ['?plans=a,b,c,d,e,missing-1', '最多并排 5 份'],
    ['?plans=a,draft', '“draft”已被后一版替代'],
    ['?clause=draft%23c1', '在已被替代的文本里'],
    ['?clause=<img src=x>', '不在本集中'],
  ])('%s is told in a sentence', (query, sentence) => {
    const { state, messages } = settle(query);
    expect(messages.join()).toContain(sentence);
    expect(state.plans.length).toBeGreaterThan(0);
    expect(state.theme).not.toBeNull();
  });

  test('a clause puts its plan first; a topic brings its theme', () => {
    expect(settle('?plans=b,c&clause=c%23c1').state.plans).toEqual(['c', 'b']);
    expect(settle('?topic=goals').state.theme).toBe('overall');
  });

  test('the edition that holds stands for one that was replaced', () => {
    expect(settle('?plans=a,draft,second').state.plans).toEqual(['a', 'b']);
  });

  test('a document known to be missing may be a column; not all columns can be hidden', () => {
    expect(settle('?plans=a,missing-1').messages).toEqual([]);
    expect(settle('?plans=a,b&hide=a,b').state.hidden).toEqual([]);
  });
});
