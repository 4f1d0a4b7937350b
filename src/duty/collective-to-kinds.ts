import type { KindRow } from '../seed/body-vocabulary.ts';
import { collectiveToBase } from './collective-to-base.ts';
import { type Kinds, nameToKinds } from './name-to-kinds.ts';

/**
 * Kinds of many bodies under one word, from the first of its readings that says something: 各街办（新区） is 各街办
 * too, 主城各区 the districts, 各区不动产登记中心 as many offices of one kind.
 */
export function collectiveToKinds(name: string, rows: readonly KindRow[]): Kinds {
  const bare = name.replace(/[（(〈][^）)〉]*[）)〉]$/u, '');
  const behind = bare.replace(/^.*各/u, '');
  for (const reading of [name, bare, behind]) {
    const found = nameToKinds(collectiveToBase(reading), rows, true);
    if (found.kinds.length > 0) return found;
  }
  const { kinds } = nameToKinds(behind.replace(/^[省市州盟区县旗]/u, ''), rows, false);
  return { kinds, whole: false, apart: [] };
}
