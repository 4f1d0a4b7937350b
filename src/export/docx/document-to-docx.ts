import { strToU8, zipSync } from 'fflate';
import { type Gathered, blockToXml } from './block-to-xml.ts';
import type { DocxDocument } from './docx-document.ts';
import { documentRelations, packageParts, relations, wordPart } from './docx-parts.ts';
import { commentsToXml, footnotesToXml } from './notes-to-xml.ts';

/** Every part carries this time, so that the same document gives the same bytes. */
const stamp = '1980-01-01T00:00:00';

/** A4 and its margins after GB/T 9704 (head 37 mm, binding edge 28 mm, text 156 × 225 mm), in twentieths of a point. */
const sheets = {
  upright: { w: 11906, h: 16838, top: 2098, right: 1474, bottom: 1984, left: 1588 },
  lying: { w: 16838, h: 11906, top: 1588, right: 1984, bottom: 1474, left: 2098 },
} as const;

/** A document as the bytes of a .docx: text, headings, tables, notes at the foot, comments beside the text. */
export function documentToDocx({ title, blocks, landscape }: DocxDocument): Uint8Array {
  const sheet = landscape === true ? sheets.lying : sheets.upright;
  const gathered: Gathered = { comments: [], notes: [], links: [] };
  const width = sheet.w - sheet.left - sheet.right;
  const body = blocks.map((block) => blockToXml(block, width, gathered)).join('');
  const noteLinks: string[] = [];
  const footnotes = footnotesToXml(gathered.notes, noteLinks);
  const turned = landscape === true ? ' w:orient="landscape"' : '';
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/><w:pgSz w:w="${sheet.w}" w:h="${sheet.h}"${turned}/><w:pgMar w:top="${sheet.top}" w:right="${sheet.right}" w:bottom="${sheet.bottom}" w:left="${sheet.left}" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;
  const parts: Record<string, string> = {
    ...packageParts(title),
    'word/document.xml': wordPart('document', `<w:body>${body}${section}</w:body>`),
    'word/_rels/document.xml.rels': relations(gathered.links, documentRelations),
    'word/comments.xml': wordPart('comments', commentsToXml(gathered.comments)),
    'word/footnotes.xml': wordPart('footnotes', footnotes),
    'word/_rels/footnotes.xml.rels': relations(noteLinks),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: stamp });
}
