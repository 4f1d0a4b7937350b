/** 方正小标宋、黑体、楷体、仿宋 as offices set their documents, where the machine has them. */
const font = (name: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${name}"/>`;

/** What a machine without a font takes in its place: the same face under other names, then the nearest. */
const others: Readonly<Record<string, string>> = {
  方正小标宋简体: 'FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun',
  黑体: 'SimHei,华文黑体,STHeiti',
  楷体: '楷体_GB2312,KaiTi,华文楷体,STKaiti',
  仿宋: '仿宋_GB2312,FangSong,华文仿宋,STFangsong',
  宋体: 'SimSun,华文宋体,STSong',
};

/** The inside of the table of fonts. */
export const fonts = Object.entries(others)
  .map(
    ([name, instead]) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`,
  )
  .join('');

function paragraphStyle(
  id: string,
  name: string,
  layout: string,
  face: string,
  halfPoints: number,
): string {
  const [own, base] =
    id === 'Normal' ? [' w:default="1"', ''] : ['', '<w:basedOn w:val="Normal"/>'];
  return `<w:style w:type="paragraph"${own} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/><w:pPr>${layout}</w:pPr><w:rPr>${font(face)}<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr></w:style>`;
}

const lines = (twips: number): string =>
  `<w:spacing w:before="0" w:after="0" w:line="${twips}" w:lineRule="exact"/>`;
const indent = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const flush = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
const rank = (level: number): string => `<w:outlineLvl w:val="${level}"/>`;

const characterStyle = (id: string, name: string, run: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`;

const raised = '<w:vertAlign w:val="superscript"/>';

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/**
 * The styles of a document after GB/T 9704: title 二号小标宋, text 三号仿宋 of 28 points a line and two characters in,
 * 一、 in 黑体, （一） in 楷体; tables 五号, notes 小五.
 */
export const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>',
  paragraphStyle('Normal', 'Normal', `${lines(560)}${indent}<w:jc w:val="both"/>`, '仿宋', 32),
  paragraphStyle(
    'Title',
    'Title',
    `<w:keepNext/>${lines(600)}${flush}<w:jc w:val="center"/>`,
    '方正小标宋简体',
    44,
  ),
  paragraphStyle('Heading1', 'heading 1', `<w:keepNext/>${lines(560)}${rank(0)}`, '黑体', 32),
  paragraphStyle('Heading2', 'heading 2', `<w:keepNext/>${lines(560)}${rank(1)}`, '楷体', 32),
  paragraphStyle('Note', 'Note', `${lines(360)}${flush}`, '楷体', 21),
  paragraphStyle('Cell', 'Cell', `${lines(320)}${flush}<w:jc w:val="left"/>`, '仿宋', 21),
  paragraphStyle(
    'CellHead',
    'Cell head',
    `<w:keepNext/>${lines(320)}${flush}<w:jc w:val="center"/>`,
    '黑体',
    21,
  ),
  paragraphStyle('FootnoteText', 'footnote text', `${lines(240)}${flush}`, '宋体', 18),
  paragraphStyle('CommentText', 'annotation text', `${lines(280)}${flush}`, '宋体', 20),
  paragraphStyle('Footer', 'footer', `${lines(360)}${flush}`, '宋体', 28),
  characterStyle('CommentReference', 'annotation reference', '<w:sz w:val="21"/>'),
  characterStyle('FootnoteReference', 'footnote reference', raised),
  characterStyle('Hyperlink', 'Hyperlink', '<w:u w:val="single"/>'),
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
].join('');
