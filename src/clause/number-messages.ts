import type { Message } from '../model/message.ts';
import { paragraphLines } from '../text/paragraph.ts';
import type { BodyNode } from '../tree/tree.ts';

/** Messages for numbers printed twice or left out: clauses over the whole document, headings below one parent. */
export function numberMessages(body: readonly BodyNode[]): Message[] {
  const messages: Message[] = [];
  let lastClause = 0;
  let clauseHeading: readonly BodyNode[] = body;
  const lastOfFamily = new Map<string, number>();
  const walk = (nodes: readonly BodyNode[]): void => {
    const last = new Map<string, number>();
    for (const node of nodes) {
      if (node.kind === 'clause') {
        const { number, label } = node.marker;
        // 1. below another heading begins anew
        const before = number === 1 && nodes !== clauseHeading ? 0 : lastClause;
        messages.push(...oddNumber('clause-number', node.paragraphs[0], label, number, before));
        lastClause = number;
        clauseHeading = nodes;
      } else if (node.kind === 'heading' || node.kind === 'item') {
        const { family, number, label } = node.marker;
        // （三） in 二、 after （二） in 一、: sections may run on through the chapters
        const runsOn = number === (lastOfFamily.get(family) ?? 0) + 1;
        const before = runsOn ? number - 1 : (last.get(family) ?? 0);
        messages.push(...oddNumber(`${node.kind}-number`, node.paragraph, label, number, before));
        lastOfFamily.set(family, number);
        last.set(family, number);
      }
      if (node.kind === 'heading') walk(node.children);
    }
  };
  walk(body);
  return messages;
}

function oddNumber(
  rule: string,
  paragraph: Parameters<typeof paragraphLines>[0] | undefined,
  label: string,
  number: number,
  last: number,
): Message[] {
  if (number === last + 1 || (number === 1 && last !== 1)) return [];
  const found = number === last ? '重复' : number < last ? '倒退' : '跳号';
  const line = paragraph === undefined ? 0 : paragraphLines(paragraph)[0];
  return [
    {
      line,
      rule,
      text: `编号“${label}”${found}，应是第 ${String(last + 1)} 号；照原文记下。请核对原文。`,
    },
  ];
}
