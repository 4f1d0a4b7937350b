import type { Message } from '../model/message.ts';
import { paragraphLines } from '../text/paragraph.ts';
import type { BodyNode } from '../tree/tree.ts';

/** Messages for numbers printed twice or left out: clauses over the whole document, headings below one parent. */
export function numberMessages(body: readonly BodyNode[]): Message[] {
  const messages: Message[] = [];
  let lastClause = 0;
  const walk = (nodes: readonly BodyNode[]): void => {
    const last = new Map<string, number>();
    for (const node of nodes) {
      if (node.kind === 'clause') {
        const { number, label } = node.marker;
        messages.push(...oddNumber('clause-number', node.paragraphs[0], label, number, lastClause));
        lastClause = number;
      } else if (node.kind === 'heading' || node.kind === 'item') {
        const { family, number, label } = node.marker;
        messages.push(
          ...oddNumber(`${node.kind}-number`, node.paragraph, label, number, last.get(family) ?? 0),
        );
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
  const found = number === last ? 'second' : number < last ? 'earlier' : 'later';
  const line = paragraph === undefined ? 0 : paragraphLines(paragraph)[0];
  return [
    { line, rule, text: `Unexpected ${found} number ${label}, expected ${String(last + 1)}.` },
  ];
}
