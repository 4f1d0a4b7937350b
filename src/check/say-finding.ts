import { sayAnchor } from '../address/say-anchor.ts';
import { parseRef } from '../address/reference.ts';
import type { SearchPlan } from '../search/data/search-data.ts';
import { planShortName } from '../words/document.ts';
import { type Finding, sortWords } from './finding.ts';
import { sayBeside, sayDifferences } from '../words/differs.ts';
import { slipKinds } from './slips/slip.ts';
import type { Held } from './verdict.ts';

/** Documents by id. */
export type PlansById = ReadonlyMap<string, SearchPlan>;

/** 台儿庄区2023年重点工作任务第12条, a draft with （征求意见稿）. */
export function sayHeld({ clause }: Pick<Held, 'clause'>, plans: PlansById): string {
  const { plan: id, anchor } = parseRef(clause);
  const plan = plans.get(id);
  if (plan === undefined) return `${id} ${sayAnchor(anchor)}`;
  return planShortName({ ...plan, status: plan.draft ? 'draft' : 'issued' }) + sayAnchor(anchor);
}

/** What is said of a finding, a line each: the answer, where it is held in which words, what parts the two. */
export function sayFinding(finding: Finding, plans: PlansById, most = 3): string[] {
  if (finding.sort === 'slip') {
    const { kind, reason, unless } = finding.slip;
    return [
      `${sortWords('slip').name}：${slipKinds[kind]}`,
      reason,
      ...(unless === '' ? [] : [unless]),
    ];
  }
  const { record, claim } = finding;
  const { name } = sortWords(finding.sort);
  if (record.held.length === 0) return [name, lookedFor(claim)];
  const beside = sayBeside(record);
  return [
    name,
    ...record.held.slice(0, most).map((held) => {
      const apart = record.verdict === 'same' ? '' : sayDifferences(held);
      return `${sayHeld(held, plans)}：“${held.quote}”${apart === '' ? '' : `（不同处：${apart}）`}`;
    }),
    ...(beside === '' ? [] : [beside]),
  ];
}

/** 查过：高标准农田. */
export function lookedFor(claim: Extract<Finding, { claim: unknown }>['claim']): string {
  return `查过：${claim.type === 'figure' ? claim.label : claim.parts.join('……')}`;
}
