import { anchorBelow, join } from '../address/anchor.ts';
import type { ClauseRecord, EntryType, InnerItem, PathStep } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import type { Paragraph, ParagraphRow } from '../text/paragraph.ts';
import { paragraphLines } from '../text/paragraph.ts';
import type { BodyNode, DocumentPart, DocumentTree, HeadingNode } from '../tree/tree.ts';
import { anchorsOf } from './anchors.ts';
import type { Numbered } from './anchors.ts';
import { headingWords } from './heading-words.ts';
import { innerItems } from './inner-items.ts';
import { numberMessages } from './number-messages.ts';

/** All entries of a file in reading order, the lists inside its clauses, and what is odd about its numbers. */
export interface Entries {
  readonly clauses: readonly ClauseRecord[];
  readonly items: readonly InnerItem[];
  readonly rows: readonly EntryRow[];
  readonly messages: readonly Message[];
}

/** An entry that is one row of a table. */
export interface EntryRow {
  readonly anchor: string;
  readonly row: ParagraphRow;
}

/** Tree → entries with anchors; duties, topics and targets are still empty. */
export function treeToEntries(tree: DocumentTree, plan: string): Entries {
  const parts = tree.parts.map((part) => new PartEntries(part, plan).read());
  return {
    clauses: parts.flatMap(({ clauses }) => clauses),
    items: parts.flatMap(({ items }) => items),
    rows: parts.flatMap(({ rows }) => rows),
    messages: [...tree.messages, ...parts.flatMap(({ messages }) => messages)],
  };
}

type NumberedNode = Exclude<BodyNode, { kind: 'paragraph' }>;

class PartEntries {
  private readonly part: DocumentPart;
  private readonly plan: string;
  private readonly clauses: ClauseRecord[] = [];
  private readonly items: InnerItem[] = [];
  private readonly rows: EntryRow[] = [];
  private readonly anchors = new Map<BodyNode, string>();
  private heads = 0;

  constructor(part: DocumentPart, plan: string) {
    this.part = part;
    this.plan = plan;
  }

  read(): Entries {
    const { part } = this;
    const numbered = numberNodes(part.body);
    anchorsOf(numbered.map(({ rule }) => rule)).forEach((anchor, i) => {
      const node = numbered[i]?.node;
      if (node !== undefined) this.anchors.set(node, anchor);
    });
    this.addHead(part.headBefore);
    if (part.title !== null) this.add('title', 'heading', [part.title], [], null, part.title.text);
    this.addHead(part.headAfter);
    part.preamble.forEach((paragraph, i) =>
      this.add(anchorBelow('pre', 'p', i + 1), 'paragraph', [paragraph], []),
    );
    this.addBody(part.body, '', []);
    part.end.forEach((paragraph, i) =>
      this.add(anchorBelow('end', 'p', i + 1), 'paragraph', [paragraph], []),
    );
    return {
      clauses: this.clauses,
      items: this.items,
      rows: this.rows,
      messages: numberMessages(part.body),
    };
  }

  private addHead(paragraphs: readonly Paragraph[]): void {
    for (const paragraph of paragraphs) {
      this.heads += 1;
      this.add(anchorBelow('head', 'p', this.heads), 'paragraph', [paragraph], []);
    }
  }

  private addBody(nodes: readonly BodyNode[], above: string, path: readonly PathStep[]): void {
    let leads = 0;
    for (const node of nodes) {
      const anchor = this.anchors.get(node) ?? '';
      switch (node.kind) {
        case 'paragraph':
          leads += 1;
          this.add(anchorBelow(above, 'p', leads), 'paragraph', node.paragraphs, path);
          break;
        case 'heading':
          this.addHeading(node, anchor, path);
          break;
        case 'item':
          this.add(anchor, 'item', [node.paragraph], path, String(node.marker.number));
          break;
        case 'clause': {
          const words = headingWords(joinLines(node.paragraphs), node.marker.end);
          const text = this.add(
            anchor,
            'clause',
            node.paragraphs,
            path,
            String(node.marker.number),
            words,
          );
          this.items.push(...innerItems(text, this.prefixed(anchor), node.marker.end));
          break;
        }
      }
    }
  }

  private addHeading(node: HeadingNode, anchor: string, path: readonly PathStep[]): void {
    const heading = headingWords(node.paragraph.text, node.marker.end);
    this.add(anchor, 'heading', [node.paragraph], path, node.marker.numeral || null, heading);
    const step = { anchor: this.prefixed(anchor), label: node.marker.label, heading };
    this.addBody(node.children, anchor, [...path, step]);
  }

  private add(
    anchor: string,
    type: EntryType,
    paragraphs: readonly Paragraph[],
    path: readonly PathStep[],
    number: string | null = null,
    heading: string | null = null,
  ): string {
    const text = joinLines(paragraphs);
    const first = paragraphs[0];
    const last = paragraphs.at(-1);
    if (first?.row !== undefined) this.rows.push({ anchor: this.prefixed(anchor), row: first.row });
    this.clauses.push({
      plan: this.plan,
      anchor: this.prefixed(anchor),
      type,
      number,
      heading,
      path: [...path],
      text,
      lines: [
        first === undefined ? 0 : paragraphLines(first)[0],
        last === undefined ? 0 : paragraphLines(last)[1],
      ],
      duties: [],
      topics: [],
      targets: [],
      due: [],
      commitments: [],
    });
    return text;
  }

  private prefixed(anchor: string): string {
    return join(this.part.prefix, anchor);
  }
}

function joinLines(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

/** The numbered nodes of a body in reading order, as the anchor rules see them. */
function numberNodes(body: readonly BodyNode[]): { node: NumberedNode; rule: Numbered }[] {
  const numbered: { node: NumberedNode; rule: Numbered }[] = [];
  const walk = (nodes: readonly BodyNode[], parent: number | null): void => {
    let leads = 0;
    for (const node of nodes) {
      if (node.kind === 'paragraph') {
        leads += 1;
        continue;
      }
      const kind = node.kind === 'heading' ? node.level : node.kind === 'clause' ? 'c' : 'i';
      const list = node.kind === 'item' ? { list: anchorBelow('', 'p', Math.max(leads, 1)) } : {};
      numbered.push({ node, rule: { kind, number: node.marker.number, parent, ...list } });
      if (node.kind === 'heading') walk(node.children, numbered.length - 1);
    }
  };
  walk(body, null);
  return numbered;
}
