import type { KindRow } from '../seed/body-vocabulary.ts';

/** What a department's name shows: kinds in order, and whether stems and ends cover the whole name. */
export interface Kinds {
  kinds: string[];
  whole: boolean;
}

interface Stem {
  word: string;
  kind: string;
  ends: readonly string[];
}

const ENDS = ['局', '分局', '总局', '委员会', '委', '厅', '办公室', '办', '部', '署'];
const COLLECTIVE_ENDS = ['人民政府', '政府', '办事处', '管委会', '党委', '党工委', '单位'];
const JOINTS = /^[和与及、]/u;

const tables = new WeakMap<readonly KindRow[], Stem[]>();

/** Stems of the table, longest first, so that 金融服务 wins over 金融. */
function rowsToStems(rows: readonly KindRow[]): Stem[] {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  const stems = rows
    .flatMap(({ id, stems: words, ends, collective }) =>
      words.map((word) => ({
        word,
        kind: `${collective ? '*' : ''}${id}`,
        ends: [...(collective ? COLLECTIVE_ENDS : ENDS), ...ends],
      })),
    )
    .sort((one, other) => other.word.length - one.word.length);
  tables.set(rows, stems);
  return stems;
}

/** True where the rest of a name is nothing but ends: 局分局 of 生态环境局兖州分局. */
function isEnd(rest: string, ends: readonly string[]): boolean {
  return (
    rest === '' || ends.some((end) => rest.startsWith(end) && isEnd(rest.slice(end.length), ENDS))
  );
}

/** Kinds whose stems and ends cover the whole name, or null: 商务 + 和 + 投资促进 + 局. */
function coverOf(name: string, stems: readonly Stem[]): string[] | null {
  for (const { word, ends } of stems) {
    if (!name.startsWith(word)) continue;
    const same = stems.filter((stem) => stem.word === word).map((stem) => stem.kind);
    const rest = name.slice(word.length);
    if (isEnd(rest, ends)) return same;
    const further = coverOf(rest.replace(JOINTS, ''), stems);
    if (further !== null) return [...new Set([...same, ...further])];
  }
  return null;
}

/** The kind whose tail is the longest that a name ends in: 市交通投资集团 is a company, 区职业中专 a school. */
function tailOf(name: string, rows: readonly KindRow[], last: boolean): string[] {
  const found = rows
    .filter((row) => row.last === last)
    .flatMap(({ id, tails }) => tails.map((tail) => ({ id, tail })))
    .filter(({ tail }) => tail !== name.slice(0, 1) && name.endsWith(tail))
    .sort((one, other) => other.tail.length - one.tail.length);
  return found.slice(0, 1).map(({ id }) => id);
}

/** Kinds of a name without its level (科技局 → keji); `collective` names look only at collective kinds. */
export function nameToKinds(name: string, rows: readonly KindRow[], collective: boolean): Kinds {
  const stems = rowsToStems(rows).filter(({ kind }) => kind.startsWith('*') === collective);
  const plain = (kinds: string[]): string[] => kinds.map((kind) => kind.replace('*', ''));
  const cover = coverOf(name, stems);
  if (cover !== null) return { kinds: plain(cover), whole: true };
  const tail = collective ? [] : tailOf(name, rows, false);
  if (tail.length > 0) return { kinds: tail, whole: false };
  const inside = stems.find(({ word }) => word.length > 1 && name.includes(word));
  if (inside !== undefined) return { kinds: plain([inside.kind]), whole: false };
  return { kinds: collective ? [] : tailOf(name, rows, true), whole: false };
}
