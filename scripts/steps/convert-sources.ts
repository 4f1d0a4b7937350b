import { convertPlans, writePlans } from '../../src/convert/convert-plans.ts';

/** Reads all plans and writes content/; one line per plan. Throws where a published id vanished or changed. */
export function convertSources(root: string): string {
  const plans = [...convertPlans(root)];
  const faults = plans.flatMap(({ ledgerFaults }) => ledgerFaults);
  if (faults.length > 0) throw new Error(`published ids changed:\n${faults.join('\n')}`);
  writePlans(root, plans);
  return plans
    .map(({ content }) => {
      const { plan, clauses, messages } = content;
      const odd = messages.length === 0 ? '' : `，${String(messages.length)} 条提示`;
      return `${plan.id} ${String(clauses.length)} 个条目${odd}`;
    })
    .join('\n');
}
