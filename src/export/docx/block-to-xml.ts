import { escapeXml } from '../../element/element-to-xml.ts';
import type {
  DocxBlock,
  DocxComment,
  DocxNote,
  DocxParagraph,
  DocxRun,
  DocxTable,
} from './docx-document.ts';

/** What stands in parts of its own and is called from the text by its number. */
export interface Gathered {
  readonly comments: DocxComment[];
  readonly notes: DocxNote[];
  /** Public addresses, in the order of their relations `link1` … */
  readonly links: string[];
}

/** A block as WordprocessingML; `width` is that of a line in twentieths of a point. */
export function blockToXml(block: DocxBlock, width: number, gathered: Gathered): string {
  if (block.type === 'table') return tableToXml(block, width, gathered);
  const style = block.type === 'heading' ? `Heading${block.level}` : styles[block.type];
  return paragraphToXml(style, block.runs, gathered);
}

const styles = { title: 'Title', paragraph: 'Normal', note: 'Note' } as const;

function paragraphToXml(style: string, runs: DocxParagraph, gathered: Gathered): string {
  const inner = runs.map((run) => runToXml(run, gathered)).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inner}</w:p>`;
}

function runToXml({ text, bold, href, comments = [], note }: DocxRun, gathered: Gathered): string {
  const ids = comments.map((comment) => gathered.comments.push(comment) - 1);
  const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const ends = ids
    .map((id) => `<w:commentRangeEnd w:id="${id}"/>${markToXml('Comment', 'comment', id)}`)
    .join('');
  const words = `<w:r>${bold === true ? '<w:rPr><w:b/></w:rPr>' : ''}${textToXml(text)}</w:r>`;
  const linked = href === undefined ? words : linkToXml(text, href, gathered.links);
  const foot =
    note === undefined ? '' : markToXml('Footnote', 'footnote', gathered.notes.push(note));
  return `${starts}${linked}${ends}${foot}`;
}

const markToXml = (style: string, kind: string, id: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="${style}Reference"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;

/** A link of the part whose addresses are in `links`; other addresses than public ones stay words. */
export function linkToXml(text: string, href: string, links: string[]): string {
  if (!/^https?:\/\//iu.test(href)) return `<w:r>${textToXml(text)}</w:r>`;
  const id = links.push(href);
  return `<w:hyperlink r:id="link${id}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>${textToXml(text)}</w:r></w:hyperlink>`;
}

/** Line ends as breaks; signs that XML does not know are shown as U+FFFD. */
export function textToXml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
}

function tableToXml({ rows, widths }: DocxTable, width: number, gathered: Gathered): string {
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const twips = widths.map((one) => Math.round((one / whole) * width));
  const cellToXml = (paragraphs: readonly DocxParagraph[], at: number, style: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${twips[at] ?? 0}" w:type="dxa"/></w:tcPr>${(paragraphs.length > 0 ? paragraphs : [[]]).map((runs) => paragraphToXml(style, runs, gathered)).join('')}</w:tc>`;
  const lines = rows.map((row, at) => {
    const [head, style] =
      at === 0 ? ['<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>', 'CellHead'] : ['', 'Cell'];
    const cells = twips.map((_, column) => cellToXml(row[column] ?? [], column, style));
    return `<w:tr>${head}${cells.join('')}</w:tr>`;
  });
  const grid = twips.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr></w:p>`;
}
