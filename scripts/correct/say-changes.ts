import type { TextChanges } from '../../src/ledger/compare-texts.ts';

/** So many of each kind are shown. */
const MOST = 20;

/** What becomes of a plan's ids, a line each: kept, changed with the old and new words, gone, new. */
export function changeLines(changes: TextChanges): string[] {
  const { kept, changed, renamed, lost, fresh, shifted } = changes;
  const counts = [
    `不变 ${String(kept.length)}`,
    `文字改了 ${String(changed.length)}`,
    `改号 ${String(renamed.length)}`,
    `不再有 ${String(lost.length)}`,
    `新增 ${String(fresh.length)}`,
  ];
  return [
    `编号：${counts.join('，')}；两份文字有 ${String(Math.round(changes.agreement * 100))}% 相同`,
    ...few(changed.map(({ id, before, after }) => `  改  ${id}  ${difference(before, after)}`)),
    ...few(renamed.map(({ id, to }) => `  改号  ${id} → ${to}`)),
    ...few(lost.map(({ id, before }) => `  不再有  ${id}  ${shorten(before)}`)),
    ...(fresh.length === 0
      ? []
      : [`  新增  ${fresh.slice(0, MOST).join('、')}${fresh.length > MOST ? '……' : ''}`]),
    ...(shifted.length === 0
      ? []
      : [
          `  注意：${String(shifted.length)} 个编号现在指的是别的编号原来的文字（如 ${shifted[0]?.id ?? ''} 现在是原来的 ${shifted[0]?.was ?? ''}），编号错位了；如果这是另一版，请用 npm run replace。`,
        ]),
  ];
}

/** …建成园区[2个→3个]。: where two texts part and where they meet again. */
export function difference(before: string, after: string): string {
  const [a, b] = [[...before], [...after]];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1;
  const lead = a.slice(Math.max(0, start - 10), start).join('');
  const tail = a.slice(a.length - end, a.length - end + 10).join('');
  const from = shorten(a.slice(start, a.length - end).join(''));
  const to = shorten(b.slice(start, b.length - end).join(''));
  return `${start > 10 ? '…' : ''}${lead}[${from} → ${to}]${tail}${end > 10 ? '…' : ''}`;
}

function shorten(text: string): string {
  const signs = [...text.replace(/\s+/gu, ' ')];
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : signs.join('');
}

function few(lines: readonly string[]): string[] {
  if (lines.length <= MOST) return [...lines];
  return [...lines.slice(0, MOST), `  ……还有 ${String(lines.length - MOST)} 个`];
}
