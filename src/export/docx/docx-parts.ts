import { escapeXml } from '../../element/element-to-xml.ts';
import { fonts, styles } from './docx-styles.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;

/** A part of Word's own by its root and what stands in it. */
export const wordPart = (root: string, inner: string): string =>
  `${head}<w:${root} ${namespaces}>${inner}</w:${root}>`;

/** Parts that the document's own part leads to, as [relation and type, file]. */
const parts = [
  ['styles', 'styles'],
  ['settings', 'settings'],
  ['fontTable', 'fontTable'],
  ['comments', 'comments'],
  ['footnotes', 'footnotes'],
  ['footer', 'footer1'],
  ['footer', 'footer2'],
] as const;

/** Relations of a part to the public addresses of its links, behind its others. */
export function relations(links: readonly string[], others = ''): string {
  const linked = links.map(
    (href, at) =>
      `<Relationship Id="link${at + 1}" Type="${office}/hyperlink" Target="${escapeXml(href)}" TargetMode="External"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${others}${linked.join('')}</Relationships>`;
}

/** What the document's own part leads to: `footer1` is the relation of the file of that name. */
export const documentRelations = parts
  .map(
    ([type, file]) => `<Relationship Id="${file}" Type="${office}/${type}" Target="${file}.xml"/>`,
  )
  .join('');

/** — 1 — at the outer edge, one character in, as GB/T 9704 numbers its sheets. */
const footer = (side: 'left' | 'right'): string =>
  wordPart(
    'ftr',
    `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:left="280" w:right="280"/><w:jc w:val="${side}"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>`,
  );

const override = (file: string, type: string): string =>
  `<Override PartName="/word/${file}.xml" ContentType="${word}.${type}+xml"/>`;

/** The parts that are the same in every document, but for its title. */
export function packageParts(title: string): Record<string, string> {
  const overrides = [
    override('document', 'document.main'),
    ...parts.map(([type, file]) => override(file, type)),
  ].join('');
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    'word/styles.xml': wordPart('styles', styles),
    'word/fontTable.xml': wordPart('fonts', fonts),
    'word/settings.xml': wordPart(
      'settings',
      '<w:evenAndOddHeaders/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    ),
    'word/footer1.xml': footer('right'),
    'word/footer2.xml': footer('left'),
  };
}
