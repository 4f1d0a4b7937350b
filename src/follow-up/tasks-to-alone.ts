import type { ClauseRecord } from '../model/clause.ts';
import type { FollowUp } from '../model/follow-up.ts';
import { foldText } from '../text/fold-text.ts';
import type { WordedClause } from './clause-to-words.ts';
import { type Weigh, telling } from './words-to-tasks.ts';

/**
 * Tasks that answer no clause: fresh where the earlier document holds none of their words, aside where it does. What is
 * in many clauses (人才, 服务业) tells nothing of one; a task without a telling word is not judged.
 */
export function tasksToAlone(
  tasks: readonly WordedClause[],
  earlier: readonly ClauseRecord[],
  weigh: Weigh,
): Pick<FollowUp, 'fresh' | 'aside'> {
  const whole = earlier.map(({ text }) => foldText(text)).join('\n');
  const isNamed = (word: string): boolean => whole.includes(foldText(word));
  const judged = tasks.flatMap(({ entry, about, all }) => {
    const words = [...all].filter((word) => weigh(word) >= telling || about.has(word));
    return words.length === 0 ? [] : [{ anchor: entry.anchor, named: words.some(isNamed) }];
  });
  const anchors = (named: boolean): string[] =>
    judged.filter((one) => one.named === named).map(({ anchor }) => anchor);
  return { fresh: anchors(false), aside: anchors(true) };
}
