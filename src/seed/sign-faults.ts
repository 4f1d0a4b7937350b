import { INVISIBLE_SIGNS, LOST_SIGNS } from '../model/invisible-signs.ts';
import { showSigns } from './issue-to-faults.ts';
import type { Joined } from './join-layers.ts';
import type { Fault } from '../model/seed-error.ts';
import type { KeyPath } from './text-to-layer.ts';

/** Whether a file's words are a person's own, or copied from documents, which may have lost signs of theirs. */
export type Signs = 'written' | 'copied';

const invisible = new RegExp(INVISIBLE_SIGNS.source, 'u');

/** Signs that nobody sees, those that turn others about, and those that mean nothing have no place in seeds. */
export function signFaults({ data, placeOf }: Joined, signs: Signs): Fault[] {
  return stringsIn(data)
    .filter(({ text }) => invisible.test(text) || (signs === 'written' && LOST_SIGNS.test(text)))
    .map(({ text, path }) => ({
      ...placeOf(path),
      found: `里面有看不见的控制符或乱码：“${showSigns(text)}”`,
      expected: '应当只有看得见的文字，如 某区2024年重点工作任务',
      mend: '请把这一处删去重打',
    }));
}

/** Words of nothing but blanks, where a schema asks for no more than some sign. */
export function blankFaults({ data, placeOf }: Joined): Fault[] {
  return stringsIn(data)
    .filter(({ text }) => /^\s+$/u.test(text))
    .map(({ path }) => ({
      ...placeOf(path),
      found: '只有空格',
      expected: '应当有文字，如 某区2024年重点工作任务',
      mend: '请填上内容，或删去这一行',
    }));
}

function stringsIn(value: unknown, path: KeyPath = []): { text: string; path: KeyPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
