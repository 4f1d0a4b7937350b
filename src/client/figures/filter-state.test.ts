import { expect, test } from 'vitest';
import { queryToState, stateToQuery } from './filter-state.ts';

test.each([
  ['', ''],
  ['?q=绿色 建筑', '?q=%E7%BB%BF%E8%89%B2+%E5%BB%BA%E7%AD%91'],
  ['?period=', '?period='],
  ['?period=*', ''],
  ['?theme=rural&level=city&without=a,b', '?theme=rural&level=city&without=a%2Cb'],
  ['?without=,,', ''],
  ['?unknown=1', ''],
  ['?q=%3Cscript%3E&kind=level&sort=x', '?q=%3Cscript%3E&kind=level&sort=x'],
])('%j comes back as %j', (query, expected) => {
  expect(stateToQuery(queryToState(query))).toBe(expected);
  expect(stateToQuery(queryToState(expected))).toBe(expected);
});
