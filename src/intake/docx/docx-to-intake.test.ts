import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesToIntake } from '../bytes-to-intake.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word file of these parts; the body stands in document.xml. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const root = (name: string, inner: string): Uint8Array =>
    strToU8(`<?xml version="1.0"?><w:${name} ${NAMESPACES}>${inner}</w:${name}>`);
  return zipSync({
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => [
        `word/${name}.xml`,
        root(name.replace(/\d/u, '').replace('header', 'hdr'), inner),
      ]),
    ),
  });
}
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const numbered = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

async function lines(bytes: Uint8Array): Promise<string[]> {
  return (await bytesToIntake(bytes)).text.split('\n');
}

const NUMBERING = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="H1"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'chineseCounting', '第%1章')}${level(1, 'decimalEnclosedCircle', '%2')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
].join('');
const STYLES =
  '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H1a"><w:basedOn w:val="H1"/></w:style>';

test('automatic numbers are printed: by style, by level, restarted, in Chinese', async () => {
  const body = [
    p(t('目标'), '<w:pStyle w:val="H1"/>'),
    p(t('总体'), numbered(1, 1)),
    p(t('甲'), numbered(1, 2)),
    p(t('任务'), '<w:pStyle w:val="H1a"/>'),
    p(t('工业'), numbered(1, 1)),
    p(t('乙'), numbered(2, 0)),
    p(t('丙'), numbered(2, 0)),
    p(t('丁'), numbered(3, 0)),
    p(t('总则'), numbered(4, 0)),
    p(t('戊'), numbered(4, 1)),
    p(t('不编号'), numbered(0, 0)),
  ].join('');
  expect(await lines(docx(body, { numbering: NUMBERING, styles: STYLES }))).toEqual([
    '一、目标',
    '（一）总体',
    '1.甲',
    '二、任务',
    '（一）工业',
    '1.乙',
    '2.丙',
    '1.丁',
    '第一章 总则',
    '①戊',
    '不编号',
  ]);
});

test('revisions are read as accepted; what was deleted, hidden or remarked is left out with its reason', async () => {
  const body = [
    p(
      `${t('新建')}<w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins>${t('8')}</w:ins>${t('所学校。')}`,
    ),
    p(`<w:moveFrom>${t('移走的一段。')}</w:moveFrom>`, '<w:rPr><w:moveFrom/></w:rPr>'),
    p(t('前半句，'), '<w:rPr><w:del/></w:rPr>'),
    p(t('后半句。')),
    p(`${t('公开')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>（内部掌握）</w:t></w:r>`),
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('链接文字')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  ].join('');
  const intake = await bytesToIntake(
    docx(body, {
      comments: `<w:comment w:id="1">${p(t('请核对'))}</w:comment>`,
      header1: p(t('内部资料')),
    }),
  );
  expect(intake.text.split('\n')).toEqual([
    '新建8所学校。',
    '前半句，后半句。',
    '公开',
    '链接文字',
  ]);
  expect(intake.leftOut.map(({ text, reason }) => [text, reason])).toEqual([
    ['5', '修订中删去'],
    ['移走的一段。', '修订中移动'],
    ['（内部掌握）', '隐藏文字'],
    ['内部资料', '页眉页脚'],
    ['请核对', '批注'],
  ]);
  expect(intake.messages.map(({ rule }) => rule)).toEqual(['revisions', 'comments', 'hidden']);
});

test('a box and its double stand once, with the notes, behind the clause that they hang on', async () => {
  const box = `<w:txbxContent>${p(t('专栏 新建2个'))}</w:txbxContent>`;
  const body = [
    p(
      `${t('1.建设。')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    p(t('接着说。')),
    p(t('2.运营。')),
  ].join('');
  const intake = await bytesToIntake(
    docx(body, { footnotes: `<w:footnote w:id="2">${p(t('注释一条。'))}</w:footnote>` }),
  );
  expect(intake.text.split('\n')).toEqual([
    '1.建设。',
    '接着说。',
    '专栏 新建2个',
    '注释一条。',
    '2.运营。',
  ]);
  expect([...intake.boxed]).toEqual([3, 4]);
  expect(intake.frames).toEqual([[3, 3]]);
});

test('a table of one cell that begins with 专栏 is a box: its numbers count no clauses', async () => {
  const inner = `${p(t('专栏2　道路工程'))}${p(t('1.县道。改造120公里。'))}`;
  const body = `${p(t('4.修路。'))}<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>${p(t('5.建桥。'))}`;
  const intake = await bytesToIntake(docx(body));
  expect(intake.text.split('\n')).toEqual([
    '4.修路。',
    '专栏2　道路工程',
    '1.县道。改造120公里。',
    '5.建桥。',
  ]);
  expect(intake.frames).toEqual([[2, 3]]);
});

test('a table keeps its cells, merged ones for every row; its title and note are lines', async () => {
  const cell = (text: string, about = ''): string =>
    `<w:tc><w:tcPr>${about}</w:tcPr>${p(t(text))}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const restart = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/>';
  const body = `<w:tbl>${[
    row(cell('任务分解表', '<w:gridSpan w:val="3"/>')),
    row(cell('序号'), cell('工作任务'), cell('牵头单位')),
    row(cell('1', restart), cell('建路'), cell('县交通局', restart)),
    row(cell('', goesOn), cell('建桥'), cell('', goesOn)),
    row(cell('注：以审定为准。', '<w:gridSpan w:val="3"/>')),
  ].join('')}</w:tbl>`;
  const intake = await bytesToIntake(docx(body));
  expect(intake.text.split('\n')).toEqual([
    '任务分解表',
    '序号\t工作任务\t牵头单位',
    '1\t建路\t县交通局',
    '建桥',
    '注：以审定为准。',
  ]);
  const [table] = intake.tables;
  expect(table?.heads).toBe(1);
  expect(table?.rows[1]?.cells.map(({ text, rows }) => [text, rows])).toEqual([
    ['1', 2],
    ['建路', 1],
    ['县交通局', 2],
  ]);
});

test('spans and numbers beyond measure are harmless', async () => {
  const wide = '<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>';
  const row = `<w:tr><w:tc>${wide}${p(t('序号'))}</w:tc><w:tc>${p(t('任务'))}</w:tc></w:tr>`;
  const far = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="99999999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const body = `${p(t('甲'), numbered(1, 0))}<w:tbl>${row}${row}</w:tbl>`;
  expect((await lines(docx(body, { numbering: far })))[0]).toBe('99999999999.甲');
});

test.each([
  ['an entity', '<!DOCTYPE x [<!ENTITY a "笑">]>', /DOCTYPE/u],
  ['nesting without end', '<a>'.repeat(5000), /嵌套太深/u],
])('%s is refused', async (_, xml, error) => {
  const bytes = zipSync({ 'word/document.xml': strToU8(`${xml}<w:document/>`) });
  await expect(bytesToIntake(bytes)).rejects.toThrow(error);
});

test.each([
  ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), /太大/u],
  [
    'a path outside',
    zipSync({ 'word/document.xml': strToU8('<a/>'), '../../x': strToU8('x') }),
    /路径/u,
  ],
  ['half a file', docx(p(t('半'))).subarray(0, 120), /损坏/u],
  ['an archive', zipSync({ 'a.txt': strToU8('x') }), /“a\.txt”.*解压/u],
])('%s is refused', async (_, bytes, error) => {
  await expect(bytesToIntake(bytes)).rejects.toThrow(error);
});
