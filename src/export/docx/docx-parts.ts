import { escapeXml } from '../../element/element-to-xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const open = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The parts that say what the others are. */
export function packageParts(title: string): Record<string, string> {
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${open}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${open}.comments+xml"/><Override PartName="/word/styles.xml" ContentType="${open}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/comments" Target="comments.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
  };
}

/** 方正小标宋、黑体、楷体、仿宋 as offices set their documents, where the machine has them. */
const fonts = (name: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}"/>`;

const paragraphStyle = (id: string, name: string, layout: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${layout}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** The styles of a document: title, two ranks of headings, text, notes, cells, comments. */
export const styles = [
  paragraphStyle(
    'Normal',
    'Normal',
    '<w:spacing w:line="560" w:lineRule="exact"/>',
    `${fonts('仿宋')}<w:sz w:val="32"/>`,
  ),
  paragraphStyle(
    'Title',
    'Title',
    '<w:jc w:val="center"/>',
    `${fonts('方正小标宋简体')}<w:sz w:val="44"/>`,
  ),
  paragraphStyle(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:outlineLvl w:val="0"/>',
    `${fonts('黑体')}<w:sz w:val="32"/>`,
  ),
  paragraphStyle(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:outlineLvl w:val="1"/>',
    `${fonts('楷体')}<w:sz w:val="32"/>`,
  ),
  paragraphStyle(
    'Note',
    'Note',
    '<w:spacing w:line="360" w:lineRule="exact"/>',
    `${fonts('楷体')}<w:sz w:val="21"/>`,
  ),
  paragraphStyle(
    'Cell',
    'Cell',
    '<w:spacing w:line="320" w:lineRule="exact"/>',
    `${fonts('仿宋')}<w:sz w:val="21"/>`,
  ),
  paragraphStyle(
    'CommentText',
    'annotation text',
    '<w:spacing w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="20"/>',
  ),
  '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="21"/></w:rPr></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style>',
].join('');
