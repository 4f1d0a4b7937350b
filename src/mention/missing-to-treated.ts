import type { PlanRecord } from '../model/plan.ts';
import { foldText } from '../text/fold-text.ts';
import type { MentionSearch } from './document-to-mentions.ts';

/** An annex that lists figures of all kinds: 主要指标表, 目标任务分解表, 重点项目清单; a 责任清单 names bodies alone. */
const listsFigures = /指标|目标|任务(?:分解|清单|台账|一览)|项目(?:清单|表|库)|台账/u;

/**
 * Subjects that a part treats which is not held, by what plan.yaml calls it: those whose words stand in its name, and
 * all rows of the catalogue where it lists figures. Of these the document is not said to be silent.
 */
export function missingToTreated({ missing }: PlanRecord, search: MentionSearch): Set<string> {
  const treated = new Set<string>();
  for (const name of missing) {
    for (const word of search.find(foldText(name)))
      for (const subject of search.byWord.get(word) ?? []) treated.add(subject);
    if (!listsFigures.test(name)) continue;
    for (const { subject } of search.subjects)
      if (subject.startsWith('indicators/')) treated.add(subject);
  }
  return treated;
}
