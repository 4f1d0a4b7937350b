import type { Duty } from '../model/clause.ts';
import { isFirmBodyName } from './body-name.ts';
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
    const begins = at === 0 || /[；;，,。\s]/u.test(inner.charAt(at - 1));
    const found = begins ? labelToRole(inner.slice(at)) : null;
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

/** Duties of one group; names wait for the role that closes their list (A、B，C按职责分工负责). */
function groupToDuties(group: Group, fallback: string | null): Duty[] {
  const duties: Duty[] = [];
  const add = (role: string, names: string[]): void => {
    const bodies = group.label?.kind === 'mixed' ? names.filter(isFirmBodyName) : names;
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
      if (phrase.role !== null) {
        add(phrase.role, [...waiting, ...names]);
        waiting = [];
      } else if (ownRole !== null) add(ownRole, names);
      else waiting = [...waiting, ...names];
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
