import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../element/element-to-xml.ts';
import type { DocxBlock, DocxComment, DocxDocument, DocxRun } from './docx-document.ts';
import { packageParts, styles } from './docx-parts.ts';

/** Every part carries this time, so that the same document gives the same bytes. */
const stamp = '1980-01-01T00:00:00';

/** A document as the bytes of a .docx: text, headings, tables, and comments beside the text. */
export function documentToDocx({ title, blocks }: DocxDocument): Uint8Array {
  const comments: DocxComment[] = [];
  const body = blocks.map((block) => blockToXml(block, comments)).join('');
  const parts: Record<string, string> = {
    ...packageParts(title),
    'word/document.xml': wrap(
      'document',
      `<w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1871" w:right="1474" w:bottom="1701" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body>`,
    ),
    'word/comments.xml': wrap('comments', comments.map(commentToXml).join('')),
    'word/styles.xml': wrap('styles', styles),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: stamp });
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function wrap(name: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespace}>${inner}</w:${name}>`;
}

const styleOf = (block: Exclude<DocxBlock, { type: 'table' }>): string =>
  block.type === 'heading' ? `Heading${block.level}` : stylesByType[block.type];
const stylesByType = { title: 'Title', paragraph: 'Normal', note: 'Note' } as const;

function blockToXml(block: DocxBlock, comments: DocxComment[]): string {
  if (block.type === 'table') return tableToXml(block.rows);
  const runs = block.runs.map((run) => runToXml(run, comments)).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${styleOf(block)}"/></w:pPr>${runs}</w:p>`;
}

function runToXml({ text, bold, comments: own = [] }: DocxRun, comments: DocxComment[]): string {
  const ids = own.map((comment) => comments.push(comment) - 1);
  const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const ends = ids
    .map(
      (id) =>
        `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
    )
    .join('');
  const properties = bold === true ? '<w:rPr><w:b/></w:rPr>' : '';
  return `${starts}<w:r>${properties}${textToXml(text)}</w:r>${ends}`;
}

/** Line ends as breaks; signs that XML does not know are left out. */
function textToXml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
}

function commentToXml({ author, paragraphs }: DocxComment, id: number): string {
  const inner = paragraphs
    .map(
      (text) =>
        `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r>${textToXml(text)}</w:r></w:p>`,
    )
    .join('');
  return `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:initials="核">${inner}</w:comment>`;
}

function tableToXml(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const grid = '<w:gridCol/>'.repeat(width);
  const cells = (row: readonly string[]): string =>
    Array.from(
      { length: width },
      (_, at) =>
        `<w:tc><w:tcPr/><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r>${textToXml(row[at] ?? '')}</w:r></w:p></w:tc>`,
    ).join('');
  const lines = rows.map((row, at) => {
    const head = at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${cells(row)}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl><w:p/>`;
}
