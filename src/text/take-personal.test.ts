import { expect, test } from 'vitest';
import { isPersonalHead, maskPersonal, takePersonal } from './take-personal.ts';
import { textToLines } from './text-to-lines.ts';

const left = (text: string): string =>
  takePersonal(textToLines(text))
    .lines.map((line) => line.text)
    .join('\n');

test.each([
  ['联系人：王小明，联系电话：0632-6611234。', '联系人：，联系电话：。'],
  ['如有意见，请致电 13906321234 反馈。', '如有意见，请致电  反馈。'],
  ['电话：6611234；传真：(0632)6611235', '电话：；传真：'],
  ['身份证号370402198003071234的申请人', '身份证号的申请人'],
  ['经办人:欧阳春华（区科技局）', '经办人:（区科技局）'],
])('%s → %s', (text, expected) => {
  expect(left(text)).toBe(expected);
});

test.each([
  '一般公共预算收入13906321234元，增长5%。',
  '拨打12345热线，完成投资18600000万元。',
  '鲁发〔2022〕19号，2023-2025年，邮编277400。',
  '联系人：区科技局，责任人制度全面落实。',
  '粮食总产量稳定在139.06321234亿斤。',
])('%s stays', (text) => {
  expect(left(text)).toBe(text);
});

test.each([
  ['责任人', true],
  ['联系电话', true],
  ['责任领导姓名', true],
  ['身份证号码', true],
  ['责任单位', false],
  ['牵头部门', false],
  ['完成时限', false],
  ['电话普及率', false],
])('a column %s holds people: %s', (head, expected) => {
  expect(isPersonalHead(head)).toBe(expected);
});

test('what was left out is told without people', () => {
  expect(maskPersonal('联系人：王小明　电话：0632-6611234（工作日）')).toBe(
    '联系人：●●●　电话：●●●●●●●●●●●●（工作日）',
  );
  expect(maskPersonal('— 3 —')).toBe('— 3 —');
});
