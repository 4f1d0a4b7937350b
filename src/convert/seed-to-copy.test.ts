import { expect, test } from 'vitest';
import { PlanYaml } from '../model/plan.ts';
import { seedToCopy } from './seed-to-copy.ts';

const yaml = (original: string | null): PlanYaml =>
  PlanYaml.parse({
    title: '某县行动计划',
    shortTitle: '行动计划',
    kind: 'other',
    status: 'issued',
    region: '370405',
    docNumber: null,
    issuers: [],
    date: null,
    period: { start: 2024, end: 2026 },
    url: null,
    supersedes: null,
    original,
  });
const copyOf = (original: string | null, removed: readonly [reason: string, text: string][] = []) =>
  seedToCopy(
    {
      id: 'moux-plan-2024-2026',
      yaml: yaml(original),
      original: original === null ? null : new TextEncoder().encode('原件'),
    },
    removed.map(([reason, text]) => ({ plan: 'moux-plan-2024-2026', line: 1, text, reason })),
  );

test.each([
  ['original.pdf', 'originals/moux-plan-2024-2026.pdf'],
  ['original.DOCX', 'originals/moux-plan-2024-2026.docx'],
  // A page of another site may hold scripts
  ['original.html', 'originals/moux-plan-2024-2026.html.txt'],
  ['原件', 'originals/moux-plan-2024-2026.bin'],
])('%s is handed out as %s', (original, file) => {
  expect(copyOf(original)).toMatchObject({ file, withheld: null, bytes: 6 });
});

test.each<[reason: string, text: string]>([
  ['个人信息', '●●●'],
  // A telephone at the foot of a page
  ['页眉页脚', '联系人：●●● ●●●●●●●●●●●'],
  ['批注', '2 字，不公开'],
  ['修订中删去', '5 字，不公开'],
  ['修订中移动', '7 字，不公开'],
  ['隐藏文字', '8 字，不公开'],
])('with %s (%s) it is withheld, and the reason told', (reason, text) => {
  const copy = copyOf('original.docx', [[reason, text]]);
  expect(copy?.file).toBeNull();
  expect(copy?.withheld).toContain('原件里有');
});

test('no original, nothing', () => {
  expect(copyOf(null)).toBeNull();
});
