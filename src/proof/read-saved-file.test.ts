import { expect, test } from 'vitest';
import { type ReviewRow, thingOf } from '../model/review.ts';
import { joinRows, readSavedFile, type SavedFrame } from './read-saved-file.ts';
import { rowsDigest } from './rows-digest.ts';
import { uniqueWording } from './unique-wording.ts';

const frame: SavedFrame = {
  plan: 'x-plan',
  source: 'a'.repeat(64),
  reading: 'b'.repeat(12),
  edited: false,
  again: 'npm run proof -- x-plan',
};
const drop = { clause: 'c1', figure: '12家', action: 'drop', reason: '是例子' };
const unsaid = { subject: 'topics/solar', said: false, reason: '原文写作新能源' };

function file(head: object = {}, ...rows: object[]): string {
  const lines = rows.map((row) => JSON.stringify(row));
  const first = {
    proof: 'x-plan',
    source: frame.source,
    reading: frame.reading,
    rows: rows.length,
    digest: rowsDigest(lines),
    must: 2,
    seen: 2,
    signed: [{ role: '初校', name: '某人', date: '2026-11-30' }],
    ...head,
  };
  return `# 校核文件\n${[JSON.stringify(first), ...lines].map((line) => `- ${line}`).join('\n')}\n`;
}

const faults = (text: string, own = frame): string => {
  const read = readSavedFile('x.yaml', text, own);
  return Array.isArray(read) ? read.join('\n') : '';
};

test('a file as the page saved it is read, the corrections of bodies and labels apart', () => {
  const body = { region: '370405', name: '区数据局', body: 'shuju', reason: '改了名' };
  const label = {
    label: '治沙',
    indicator: 'soil-erosion-area',
    origin: 'x-plan#c2',
    reason: '同',
  };
  expect(readSavedFile('x.yaml', file({}, drop, unsaid, body, label), frame)).toMatchObject({
    head: { signed: [{ name: '某人' }] },
    rows: [drop, unsaid],
    bodies: [body],
    labels: [label],
  });
});

const good = file({}, drop, unsaid);
test.each([
  ['of another document', file({ proof: 'y-plan' }, drop), '是 y-plan 的校核文件，不是 x-plan 的'],
  ['of another original', file({ source: 'c'.repeat(64) }, drop), '另一个原件'],
  ['of an older reading', file({ reading: 'c'.repeat(12) }, drop), '从前的读法'],
  ['cut within a row', good.slice(0, -30), '没有存完'],
  ['cut between rows', good.split('\n').slice(0, 3).join('\n'), '说有 2 条更正，里面有 1 条'],
  ['edited by hand', good.replace('是例子', '是比方'), '手改过'],
  ['without a head', '- {"clause":"c1","figure":"12家","action":"drop","reason":"x"}\n', '文件头'],
  ['empty', '', '是空的'],
  ['of an unknown correction', file({}, { clause: 'c1', colour: 'red' }), '说明更正什么'],
  [
    'of a contradiction in itself',
    file({}, drop, { ...drop, action: 'set', set: { period: '2025' } }),
    '同一处',
  ],
  [
    'signed before all was seen',
    file({ seen: 1, signed: [{ role: '签发', name: '某人', date: '2026-11-30' }] }, drop),
    '只看了 1 处',
  ],
])('a file %s is told', (_, text, words) => {
  expect(faults(text)).toContain(words);
});

test('what was edited by hand is taken where a person says so, its signatures are not', () => {
  const read = readSavedFile('x.yaml', good.replace('是例子', '是比方'), {
    ...frame,
    edited: true,
  });
  expect(read).toMatchObject({ head: { signed: [] }, rows: [{ reason: '是比方' }, unsaid] });
});

test('two people’s corrections are joined; what they decide otherwise is listed with both', () => {
  const [one, other] = [drop, { ...drop, action: 'set', set: { period: '2025' } }] as ReviewRow[];
  const again = { ...drop, reason: '另一个理由' } as ReviewRow;
  const rows = (...list: (ReviewRow | undefined)[]) => list as ReviewRow[];
  expect(
    joinRows(
      [
        { name: '甲', rows: rows(one) },
        { name: '乙', rows: rows(again) },
      ],
      thingOf,
    ),
  ).toEqual({
    rows: [one],
    conflicts: [],
  });
  const { conflicts } = joinRows(
    [
      { name: '甲', rows: rows(one, unsaid as ReviewRow) },
      { name: '乙', rows: rows(other) },
    ],
    thingOf,
  );
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatch(/c1 figure 12家：甲 写 .*drop.*；乙 写 .*set/u);
});

test.each([
  ['新建5个、改造5个。', 2, 4, '建5个'],
  ['培育企业12家。', 4, 7, '12家'],
])('%s at %i–%i is named by %s', (text, from, to, words) => {
  expect(uniqueWording(text, from, to)).toBe(words);
});
