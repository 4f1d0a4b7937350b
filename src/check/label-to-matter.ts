import type { IndicatorIndex } from '../catalogue/target-to-indicator.ts';
import { labelToBare } from '../catalogue/target-to-indicator.ts';
import { labelToForms } from '../catalogue/label-to-forms.ts';

/** What a figure is about: its label without all that narrows nothing, and the keys under which its like are found. */
export interface Matter {
  readonly core: string;
  readonly keys: readonly string[];
}

/** So few signs are the least that still name a thing. */
const shortest = 3;
/**
 * By so many last signs things are found: 增设学生过街天桥 after 2023年, 学生过街天桥 in a row of deeds. A label begins
 * with its verb or not as the words before it have it; it ends alike.
 */
const ending = 4;

/** 城镇新增就业 and 城镇就业 are told apart by their kind. */
const acts = /新增|净增/gu;

/**
 * A label → what it is about. Rows of the catalogue are found by words alone, whatever the figure's kind, so that
 * 新增高新技术企业4家 and 高新技术企业达到60家 meet; all is found by how its core ends too.
 */
export function labelToMatter(
  label: string,
  indicator: string | null,
  index: IndicatorIndex,
): Matter {
  const whole = labelToBare(label, index);
  let core = whole.replace(acts, '') || whole;
  const families = new Set<string>();
  for (const forms of labelToForms(whole, index.ends)) {
    const short = [...forms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? core;
    const plain = short.replace(acts, '');
    if (plain.length >= shortest && plain.length < core.length) core = plain;
    if (families.size > 0) continue;
    for (const form of forms)
      for (const { family } of index.entries.get(form) ?? []) families.add(family);
  }
  if (indicator !== null) {
    const own = index.families.get(indicator);
    if (own !== undefined) families.add(own);
  }
  const keys = [...families].sort().map((family) => `f:${family}`);
  return { core, keys: [...keys, `e:${core.slice(-ending)}`] };
}
