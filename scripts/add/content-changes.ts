import type { PlanContent } from '../../src/model/plan-content.ts';
import { figureWords } from '../../src/words/figure.ts';

/** Entries and figures that come, go or change. */
export function contentChanges(before: PlanContent, after: PlanContent): string[] {
  const [old, fresh] = [before, after].map(
    ({ targets }) => new Map(targets.map((target) => [target.id, figureWords(target)])),
  ) as [Map<string, string>, Map<string, string>];
  const texts = (content: PlanContent): Map<string, string> =>
    new Map(content.clauses.map(({ anchor, text }) => [anchor, text]));
  const [entriesBefore, entriesAfter] = [texts(before), texts(after)];
  const lines: string[] = [];
  for (const [anchor] of entriesAfter)
    if (!entriesBefore.has(anchor)) lines.push(`  新增条目 ${anchor}`);
  for (const [anchor, text] of entriesBefore) {
    const now = entriesAfter.get(anchor);
    if (now === undefined) lines.push(`  条目不再有 ${anchor}`);
    else if (now !== text) lines.push(`  条目文字改了 ${anchor}`);
  }
  for (const [id, words] of fresh) {
    const was = old.get(id);
    if (was === undefined) lines.push(`  新增数字 ${id} ${words}`);
    else if (was !== words) lines.push(`  数字改了 ${id} ${was} → ${words}`);
  }
  for (const [id, words] of old) if (!fresh.has(id)) lines.push(`  数字去了 ${id} ${words}`);
  return lines;
}
