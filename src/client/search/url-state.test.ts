import { expect, test } from 'vitest';
import { type State, readState, writeState } from './url-state.ts';

const fresh: State = {
  q: '',
  literal: false,
  scope: '全部',
  sort: 'document',
  view: 'list',
  filters: {},
};

test.each<[address: string, state: Partial<State>]>([
  ['', {}],
  ['?q=%E4%BD%8F%E6%88%BF', { q: '住房' }],
  ['?q=a&literal=1', { q: 'a', literal: true }],
  ['?q=a&scope=text', { q: 'a', scope: '正文' }],
  ['?q=a&scope=bodies', { q: 'a', scope: '责任单位' }],
  ['?q=a&region=1&region=2&status=3', { q: 'a', filters: { 地区: ['1', '2'], 状态: ['3'] } }],
  ['?q=a&sort=relevance&view=lines', { q: 'a', sort: 'relevance', view: 'lines' }],
])('%s is kept in the address', (address, state) => {
  expect(readState(address)).toEqual({ ...fresh, ...state });
  expect(writeState({ ...fresh, ...state })).toBe(address);
});

test('what an address does not know is left aside', () => {
  expect(readState('?scope=x&sort=y&colour=red&region=')).toEqual(fresh);
});
