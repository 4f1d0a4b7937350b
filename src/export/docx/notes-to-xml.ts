import { escapeXml } from '../../element/element-to-xml.ts';
import { linkToXml, textToXml } from './block-to-xml.ts';
import type { DocxComment, DocxNote } from './docx-document.ts';

/** Comments as the inside of their part. */
export function commentsToXml(comments: readonly DocxComment[]): string {
  return comments
    .map(({ author, paragraphs }, id) => {
      const inner = paragraphs
        .map(
          (text) =>
            `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r>${textToXml(text)}</w:r></w:p>`,
        )
        .join('');
      return `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:initials="核">${inner}</w:comment>`;
    })
    .join('');
}

/** The two lines above notes that every document has to hold. */
const rules = (['separator', 'continuationSeparator'] as const)
  .map(
    (name, at) =>
      `<w:footnote w:type="${name}" w:id="${at - 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:${name}/></w:r></w:p></w:footnote>`,
  )
  .join('');

/** Notes as the inside of their part; the addresses of its links go into `links`. */
export function footnotesToXml(notes: readonly DocxNote[], links: string[]): string {
  const inner = notes.map(({ text, address }, at) => {
    const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
    const words = `<w:r>${textToXml(` ${text}${address === '' ? '' : ' '}`)}</w:r>`;
    const place = address === '' ? '' : linkToXml(address, address, links);
    return `<w:footnote w:id="${at + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${mark}${words}${place}</w:p></w:footnote>`;
  });
  return rules + inner.join('');
}
