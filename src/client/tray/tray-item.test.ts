import { expect, test } from 'vitest';
import { MOST, moveItem, textToTray } from './tray-item.ts';

const item = (ref: string) => ({ ref, text: '1.修路。', cite: '《某县任务》（无文号）第1条' });

test('what is kept is read again, once a clause', () => {
  const items = [item('x-plan#c1'), item('y#ch2-s1-i4')];
  expect(textToTray(JSON.stringify([...items, item('x-plan#c1')]))).toEqual(items);
});

test.each([
  null,
  '',
  'no JSON',
  '{"ref":"x#c1"}',
  '[null, 1, "x#c1", [], {}]',
  JSON.stringify([item('javascript:alert(1)'), item('../x#c1'), item('x"><img#c1'), item('x#')]),
  JSON.stringify([{ ...item('x#c1'), text: 7 }]),
  JSON.stringify([{ ...item('x#c1'), text: '字'.repeat(30_000) }]),
  '[{"__proto__":{"ref":"x#c1"}}]',
])('of %j nothing is left', (text) => {
  expect(textToTray(text)).toEqual([]);
});

test('a stored text with thousands of clauses gives as many as a tray holds', () => {
  const many = Array.from({ length: MOST + 9 }, (_, at) => item(`x#c${at}`));
  expect(textToTray(JSON.stringify(many))).toHaveLength(MOST);
});

test('items change places, and stay at the ends', () => {
  const items = ['x#c1', 'x#c2', 'x#c3'].map(item);
  const order = (all: readonly { ref: string }[]) => all.map(({ ref }) => ref.slice(3)).join('');
  expect(order(moveItem(items, 'x#c1', 1))).toBe('213');
  expect(order(moveItem(items, 'x#c3', -1))).toBe('132');
  expect(order(moveItem(items, 'x#c1', -1))).toBe('123');
  expect(order(moveItem(items, 'x#c9', 1))).toBe('123');
});
