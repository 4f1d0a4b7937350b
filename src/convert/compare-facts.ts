import type { Message } from '../model/message.ts';
import type { PlanYaml } from '../model/plan.ts';
import { foldText } from '../text/fold-text.ts';
import type { TextFacts } from '../reader/tree-to-facts.ts';

/** Messages where plan.yaml and the text disagree; plan.yaml wins. Where the text is silent there is nothing to say. */
export function compareFacts(yaml: PlanYaml, facts: TextFacts): Message[] {
  const messages: Message[] = [];
  const compare = (rule: string, found: string | null, expected: string | null): void => {
    if (found === null || found === '') return;
    if (expected !== null && foldText(found) === foldText(expected)) return;
    messages.push({
      line: 0,
      rule,
      text: `原文作“${found}”，plan.yaml 作“${expected ?? '无'}”，以 plan.yaml 为准。请核对，必要时改 plan.yaml。`,
    });
  };
  compare('plan-title', facts.title, yaml.title);
  compare('plan-number', facts.docNumber, yaml.docNumber);
  compare('plan-date', facts.date, yaml.date);
  compare('plan-issuers', facts.issuers.join('、'), yaml.issuers.join('、'));
  return messages;
}
