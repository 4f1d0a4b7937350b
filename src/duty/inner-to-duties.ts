import type { Duty } from '../model/clause.ts';
import { isBodyName, isFirmBodyName } from './body-name.ts';
import { labelToRole, type Label } from './label-to-role.ts';
import { listToNames } from './list-to-names.ts';
import { phraseToRole } from './phrase-to-role.ts';
import { splitOutside } from './text-to-brackets.ts';

interface Group {
  label: Label | null;
  text: string;
}

/** 牵头单位：A；配合单位：B → one group a label; a label may follow ；，。 or a blank. */
function innerToGroups(inner: string): Group[] {
  const groups: Group[] = [];
  let at = 0;
  let start = 0;
  let label: Label | null = null;
  const close = (end: number): void => {
    const text = inner.slice(start, end);
    if (label !== null || text.trim() !== '') groups.push({ label, text });
  };
  while (at < inner.length) {
    const before = at === 0 ? '；' : inner.charAt(at - 1);
    const begins = /[；;，,。、\s]/u.test(before);
    const here = begins ? labelToRole(inner.slice(at)) : null;
    const found = before === '、' && here?.kind !== 'bodies' ? null : here;
    if (
      found !== null &&
      (found.kind !== 'mixed' || at === 0 || /[：:]/u.test(inner.slice(at, at + found.length)))
    ) {
      close(at);
      label = found;
      at += found.length;
      start = at;
    } else {
      // 完成时限：2023年底；区科技局牵头: what follows ； is no part of the deadline
      if (label?.kind === 'other' && /[；;]/u.test(inner.charAt(at))) {
        label = null;
        start = at + 1;
      }
      at += 1;
    }
  }
  close(inner.length);
  return groups;
}

/** 区科技局（牵头）: a name that carries its own role. */
const OWN_ROLE = /^(.{2,}?)[（(](牵头|主办|配合|协办|参与|负责)(?:单位|部门)?[）)]$/u;

/** Duties of one group; names wait for the role that closes their list (A、B，C按职责分工负责). */
function groupToDuties(group: Group, fallback: string | null): Duty[] {
  const duties: Duty[] = [];
  const add = (role: string, names: string[]): void => {
    const own = names.flatMap((name) => {
      const [, body = '', word = ''] = OWN_ROLE.exec(name) ?? [];
      if (body !== '') push(word, [body]);
      return body === '' ? [name] : [];
    });
    push(role, group.label?.kind === 'mixed' ? own.filter(isFirmBodyName) : own);
  };
  const push = (role: string, bodies: string[]): void => {
    if (bodies.length === 0) return;
    const same = duties.find((duty) => duty.role === role);
    if (same === undefined) duties.push({ role, bodies });
    else same.bodies = [...new Set([...same.bodies, ...bodies])];
  };
  const ownRole = group.label?.role ?? null;
  for (const part of splitOutside(group.text, /[；;]/u)) {
    let waiting: string[] = [];
    for (const stretch of splitOutside(part, /[，,]/u)) {
      const phrase = phraseToRole(stretch);
      if (phrase === null) continue;
      const names = listToNames(phrase.list);
      if (phrase.role !== null && group.label === null && !names.every(isBodyName)) {
        // （取得阶段性成效并持续推进，牵头单位：…）: what is to be done, not who does it
        waiting = [];
      } else if (phrase.role !== null) {
        add(phrase.role, [...waiting, ...names]);
        waiting = [];
      } else if (ownRole !== null) add(ownRole, names);
      else if (names.every(isBodyName)) waiting = [...waiting, ...names];
    }
    if (fallback !== null) add(fallback, waiting);
  }
  return duties;
}

/**
 * What a bracket (or an unbracketed line 责任单位：…) charges, in order of printing.
 * `fallback` is the role of names that carry none; null drops them. 责任领导 and 完成时限 charge nobody.
 */
export function innerToDuties(inner: string, fallback: string | null): Duty[] {
  return innerToGroups(inner)
    .filter((group) => group.label?.kind !== 'other')
    .flatMap((group) => groupToDuties(group, group.label === null ? fallback : null));
}

/** True where a bracket holds a label that charges bodies, wherever it stands in it. */
export function hasBodyLabel(inner: string): boolean {
  return innerToGroups(inner).some((group) => group.label !== null && group.label.kind !== 'other');
}
